import { msg, str } from '#localize';
import type { AssessmentItem } from '../../core/course/course.js';
import type { Visit } from '../../session/visit.js';
import { announce } from '../announcer.js';
import { plainText, type RichTextOptions } from '../rich-text/rich-text.js';
import type { ReadyItem } from './item-slot.js';
import { itemView, type ItemRequest, type ItemView } from './item-view.js';

/** An item that is there and how it stands: all that one rendering of a card needs. */
export interface ItemScene extends ReadyItem {
  readonly visit: Visit;
  readonly view: ItemView;
  /** The item in the content language. */
  readonly localized: AssessmentItem;
  readonly language: string;
  readonly texts: RichTextOptions;
  /** What the card stands under, for example "Question 2 of 5"; nothing where it stands alone. */
  readonly label: string;
  /** What the translation was made for; another one means other texts. */
  readonly origin: AssessmentItem;
}

interface SceneOptions {
  readonly slot: ReadyItem;
  readonly visit: Visit;
  /** The item as the card was given it. */
  readonly origin: AssessmentItem;
  readonly label: string;
  readonly request: Omit<ItemRequest, 'type'>;
  /** The scene before, whose texts are kept where they are still the same. */
  readonly before: ItemScene | null;
}

export function createScene({ slot, visit, origin, label, request, before }: SceneOptions): ItemScene {
  const { session } = visit;
  const language = session.content.language;
  const view = itemView(session.state, { ...request, type: slot.type });
  if (before?.element === slot.element && before.origin === origin && before.language === language)
    return { ...before, view, label };
  const texts = {
    base: session.content.base,
    glossary: session.content.localized.glossary,
    sourceLanguage: session.course.inLanguage,
  };
  return {
    ...slot,
    visit,
    view,
    origin,
    label,
    language,
    texts,
    localized: session.content.localize(slot.item, slot.item.id),
  };
}

/** Hands the interaction what it shows. */
export function presentScene(
  { element, localized, view, language, texts }: ItemScene,
  now: {
    readonly response: unknown;
    readonly withSolution: boolean;
    readonly error: string;
    readonly headingLevel: number;
  },
): void {
  const isJudged = (view.mode === 'checked' || view.mode === 'review') && !view.isOutdated;
  const isOpen = view.mode === 'open' || view.mode === 'test';
  element.item = localized;
  element.response = now.response;
  element.outcome = isJudged ? view.outcome : null;
  element.withSolution = now.withSolution;
  element.withoutSolution = view.mode === 'test';
  element.disabled = !isOpen;
  element.seed = view.seed;
  element.language = language;
  element.textOptions = texts;
  element.error = isOpen ? now.error : '';
  element.headingLevel = now.headingLevel;
}

/** Whether the right answer is shown: when it was given, when all is over, and to those who ask. */
export function showsSolution({ mode, verdict, isOutdated }: ItemView, wasAskedFor: boolean): boolean {
  const isSettled = verdict === 'correct' || verdict === 'noted';
  return !isOutdated && (mode === 'review' || (mode === 'checked' && (isSettled || wasAskedFor)));
}

/** Speaks the right answer, for those who cannot see it appear away from the focus. */
export function announceSolution({ type, localized, language }: ItemScene): void {
  const answer = type.describe(localized, type.correctResponse(localized), language).map(plainText).join('; ');
  announce(msg(str`Correct answer: ${answer}`, { id: 'item.solution' }), language);
}
