import { msg, str } from '#localize';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { PartFeedback } from '../../core/assessment/interaction-type.js';
import { findLesson } from '../../core/course/course.js';
import type { Verdict } from '../../core/assessment/outcome.js';
import { isFallback } from '../../core/course/translated.js';
import { formatNumber } from '../../i18n/format.js';
import { heading } from '../heading.js';
import { inlineText, richText, type RichTextOptions } from '../rich-text/rich-text.js';
import { verdictIcon, verdictWords } from '../verdict.js';
import type { ItemScene } from './scene.js';

/** What a feedback group is made of. */
export interface FeedbackOptions {
  readonly scene: ItemScene;
  readonly headingLevel: number;
  /** Also says why the right answer is right. */
  readonly withSolution: boolean;
  /** Buttons below the words. */
  readonly actions: unknown;
}

/** The group under the answers after a check: verdict, why, what to do next. Its heading takes the focus. */
export function renderFeedback(options: FeedbackOptions): TemplateResult {
  const { scene, actions, withSolution } = options;
  const { verdict, isOutdated } = scene.view;
  const content =
    verdict === null
      ? msg('Not answered', { id: 'verdict.not-answered' })
      : verdict === 'noted'
        ? msg('Noted', { id: 'verdict.noted' })
        : html`${verdictIcon(verdict)}<span>${verdictWords(verdict)}</span>`;
  return html`<div class="feedback ${verdict ?? 'unanswered'}" role="group" aria-labelledby="verdict">
    ${heading({ level: options.headingLevel, content, id: 'verdict', className: 'verdict', focusable: true })}
    ${isOutdated ? renderOutdated() : html`${renderFound(scene)}${renderParts(scene)}${renderWhy(scene)}`} ${actions}
    ${withSolution ? renderSolution(scene) : nothing} ${renderLessonLink(scene)}
  </div>`;
}

function renderOutdated(): TemplateResult {
  return html`<p class="meta">
    ${msg('You answered before this question was updated. Your answer is kept.', { id: 'item.outdated' })}
  </p>`;
}

/**
 * The author's words on the verdict; those on a wrong answer serve for one that is partly right, where there are no others, and those
 * on a right answer for one that is neither.
 */
function renderWhy(scene: ItemScene): unknown {
  const { verdict } = scene.view;
  const { feedback = {} } = scene.localized;
  if (!verdict) return nothing;
  if (verdict === 'noted') return renderText(scene, 'correct');
  return renderText(scene, verdict === 'partial' && feedback.partial === undefined ? 'incorrect' : verdict);
}

/** Why the right answer is right, for those who did not find it. */
function renderSolution(scene: ItemScene): unknown {
  return isSettled(scene) ? nothing : renderText(scene, 'correct');
}

/** Whether the author's last word is said already. */
const isSettled = ({ view }: ItemScene): boolean => view.verdict === 'correct' || view.verdict === 'noted';

function renderText({ localized: { feedback = {} }, texts, language }: ItemScene, field: Verdict): unknown {
  const text = feedback[field];
  if (text === undefined) return nothing;
  const lang = isFallback(feedback, field) ? texts.sourceLanguage : language;
  return html`<div class="prose" lang=${ifDefined(lang)}>${richText(text, texts)}</div>`;
}

/** How much is right. */
function renderFound({ type, localized, view }: ItemScene): TemplateResult | typeof nothing {
  const parts = view.verdict === 'partial' ? type.found(localized, view.response) : null;
  if (!parts || parts.of < 2) return nothing;
  const [found, all] = [formatNumber(parts.found), formatNumber(parts.of)];
  return html`<p>${msg(str`Right: ${found} of ${all}`, { id: 'item.found' })}</p>`;
}

function renderParts({ localized, type, view, texts, language }: ItemScene): TemplateResult | typeof nothing {
  const parts = type.feedback(localized, view.response);
  if (parts.length < 2)
    return html`${parts.map(({ text }) => html`<div class="prose" lang=${language}>${richText(text, texts)}</div>`)}`;
  return html`<ul class="parts" role="list" lang=${language}>
    ${parts.map(
      (part) =>
        html`<li>
          ${renderLabel(part, texts)}
          <div class="prose">${richText(part.text, texts)}</div>
        </li>`,
    )}
  </ul>`;
}

function renderLabel({ label }: PartFeedback, texts: RichTextOptions): TemplateResult | typeof nothing {
  return label === undefined ? nothing : html`<p class="part">${inlineText(label, texts)}</p>`;
}

/** Where to read again, unless it stands around the question. Under a label its name says which question it is about. */
function renderLessonLink(scene: ItemScene): TemplateResult | typeof nothing {
  const { visit, localized, label } = scene;
  const lesson = findLesson(visit.session.content.localized, localized.feedback?.lesson ?? '');
  if (!lesson || isSettled(scene)) return nothing;
  if (visit.place.kind === 'lesson' && visit.place.id === lesson.id) return nothing;
  const go = () => {
    visit.go({ kind: 'lesson', id: lesson.id });
  };
  return html`<p>
    <button type="button" class="link" @click=${go}>
      ${msg(str`Read this lesson again: ${lesson.name}`, { id: 'item.read-again' })}${label && html`<span class="visually-hidden"> (${label})</span>`}
    </button>
  </p>`;
}
