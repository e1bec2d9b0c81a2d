import { html, type TemplateResult } from 'lit';
import { isAnswered } from '../../core/assessment/answered.js';
import { findItem, type Assessment, type AssessmentItem, type Module } from '../../core/course/course.js';
import { isFallback } from '../../core/course/translated.js';
import type { AttemptRecord } from '../../core/record/state.js';
import type { Session } from '../../session/session.js';
import type { Visit } from '../../session/visit.js';
import { heading } from '../../ui/heading.js';
import type { RichTextOptions } from '../../ui/rich-text/rich-text.js';
import type { TimePart } from '../quiz-time/time-part.js';
import type { PoolItem } from './item-pool.js';
import type { Screen } from './screens.js';

/** What a learner can do in a quiz. */
export interface QuizActions {
  /** Goes to a screen; its heading gets the focus. */
  show(screen: Screen): void;
  /** Starts a test, or goes on with the one that is open. */
  start(): void;
  submit(attempt: string): void;
  /** An attempt has been submitted because its time has run out. */
  timeUp(attempt: string): void;
  /** Asks all questions of practice again. */
  practiseAgain(): void;
}

/** All that one rendering of a quiz needs. */
export interface QuizScene {
  readonly visit: Visit;
  readonly session: Session;
  /** In the source language: for rules, ids and the items. */
  readonly assessment: Assessment;
  /** In the content language. */
  readonly localized: Assessment;
  /** In the content language. */
  readonly module: Module;
  /** The items that can be asked, in the author's order. */
  readonly pool: readonly PoolItem[];
  /** How many items cannot be asked. */
  readonly leftOut: number;
  /** null where the test has no time limit. */
  readonly time: TimePart | null;
  /** Level of the quiz's own heading. */
  readonly level: number;
  /** Whether a lesson can be opened from here. */
  readonly hasLessons: boolean;
  readonly actions: QuizActions;
}

/** One question of an attempt, with what was given so far. */
export interface Question extends PoolItem {
  /** From 1. */
  readonly number: number;
  readonly response: unknown;
  readonly isAnswered: boolean;
}

/** The questions of an attempt that can be shown, in the order of asking. */
export function questionsOf({ assessment, pool }: QuizScene, attempt: AttemptRecord): readonly Question[] {
  const known = attempt.items.flatMap((id) => {
    const item = findItem(assessment, id);
    const found = pool.find((each) => each.item === item);
    return found ? [{ ...found, response: attempt.responses.get(found.item.id) ?? attempt.responses.get(id) }] : [];
  });
  return known.map((each, index) => ({
    ...each,
    number: index + 1,
    isAnswered: isAnswered(each.type, each.item, each.response),
  }));
}

/** An item in the content language. */
export function localizedItem({ localized }: QuizScene, item: AssessmentItem): AssessmentItem {
  return localized.items.find(({ id }) => id === item.id) ?? item;
}

/** `lang` of a text of the course. */
export function langOf({ session }: QuizScene, node: object, field: string): string {
  return isFallback(node, field) ? session.course.inLanguage : session.content.language;
}

export function textsOf({ session, level }: QuizScene): RichTextOptions {
  return {
    base: session.content.base,
    glossary: session.content.localized.glossary,
    sourceLanguage: session.course.inLanguage,
    headingLevel: level + 1,
  };
}

/** The name of the assessment: the big heading of the first page, a small one above the others. */
export function renderTitle(scene: QuizScene, { isMain }: { readonly isMain: boolean }): TemplateResult {
  const { localized, level } = scene;
  return heading({
    level,
    content: localized.name,
    className: isMain ? 'title goal' : 'name',
    focusable: isMain,
    lang: langOf(scene, localized, 'name'),
    part: 'heading',
  });
}

/** The heading of a page below the name; it takes the focus after a move. */
export function renderPageHeading({ level }: QuizScene, content: unknown): TemplateResult {
  return html`${heading({ level: level + 1, content, className: 'title goal', focusable: true, part: 'page-heading' })}`;
}
