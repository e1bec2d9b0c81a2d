import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { fullName } from '../../core/certificate/person-name.js';
import type { LearningOutcome } from '../../core/course/course.js';
import { formatHours, formatNumber } from '../../i18n/format.js';
import type { UiLanguage } from '../../i18n/locale.js';
import { heading } from '../../ui/heading.js';
import { renderFacts } from './certificate.facts.js';
import { faceHeading, fallbackLang, type Face } from './certificate.model.js';
import { certificateTexts, pluralForm } from './certificate.texts.js';

export interface FaceOptions {
  /** Level of the certificate's title. */
  readonly level: number;
  /** How many outcomes are listed; the others are counted. All where undefined. */
  readonly outcomes?: number;
}

/** From so many outcomes on they stand in two columns where there is room. */
const MANY = 10;

/** A certificate as text: on screen it flows, printed it fills one sheet. */
export function renderFace(face: Face, { level, outcomes = Infinity }: FaceOptions): TemplateResult {
  return html`<div class="paper" lang=${face.language} dir="ltr" part="certificate">
    <div class="sheet">
      <div class="main">
        ${heading({ level, content: faceHeading(face), className: 'title' })} ${renderSubject(face)}
        ${renderStatement(face)} ${renderOutcomes(face, level + 1, outcomes)}
        <p class="honest">${honestLines(face)}</p>
      </div>
      ${renderFacts(face)} ${renderFunding(face)}
    </div>
  </div>`;
}

function renderSubject(face: Face): TemplateResult {
  const { course, unit } = face.statement;
  const { label } = certificateTexts(face.language);
  return html`<dl class="subject">
    <div>
      <dt>${label.course}</dt>
      <dd lang=${ifDefined(fallbackLang(face, course, 'name'))}>${course.name}</dd>
      ${face.originalName ? html`<dd class="original" lang=${face.originalName.lang}>${face.originalName.text}</dd>` : nothing}
    </div>
    ${
      unit
        ? html`<div>
            <dt>${label.module}</dt>
            <dd lang=${ifDefined(fallbackLang(face, unit, 'name'))}>${unit.name}</dd>
          </div>`
        : nothing
    }
  </dl>`;
}

/** The sentence begins with the name in all four languages; the name stands on lines of its own. */
function renderStatement({ statement, name, language }: Face): TemplateResult {
  const texts = certificateTexts(language);
  const scope = statement.unit ? 'module' : 'course';
  const passed = statement.outcomes.length > 0 ? texts.passed : texts.passedOnly;
  const sentence = (statement.kind === 'completion' ? passed : texts.tookPart)[scope];
  const [before = '', after = ''] = sentence.split('{name}');
  const shown = fullName(name, language);
  const who =
    shown === ''
      ? html`<span class="name placeholder">${texts.namePlaceholder}</span>`
      : html`<strong class="name ${sizeOf(shown)}" dir="auto">${shown}</strong>`;
  return html`<p class="statement">${before}${who}${after}${workloadSentence(statement.workloadMinutes, language)}</p>`;
}

function workloadSentence(minutes: number, language: UiLanguage): string {
  if (minutes === 0) return '';
  const form = pluralForm(certificateTexts(language).workload, Math.round(minutes / 6) / 10, language);
  return ` ${form.replace('{hours}', formatHours(minutes, language))}`;
}

/** Long names shrink so that they take two lines at most. East Asian characters are twice as wide. */
function sizeOf(name: string): string {
  const width = [...name].reduce(
    (sum, character) =>
      sum + (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(character) ? 2 : 1),
    0,
  );
  if (width <= 36) return 'short';
  if (width <= 64) return 'medium';
  return width <= 110 ? 'long' : 'longest';
}

function renderOutcomes(face: Face, level: number, shown: number): TemplateResult | typeof nothing {
  const { outcomes } = face.statement;
  if (outcomes.length === 0) return nothing;
  const { label, moreOutcomes } = certificateTexts(face.language);
  const rest = outcomes.length - Math.min(shown, outcomes.length);
  const item = (outcome: LearningOutcome) =>
    html`<li lang=${ifDefined(fallbackLang(face, outcome, 'text'))}>${outcome.text}</li>`;
  return html`<div class="outcomes ${outcomes.length > MANY ? 'many' : ''}">
    ${heading({ level, content: label.outcomes })}
    <ul>
      ${outcomes.slice(0, shown).map(item)}
    </ul>
    ${rest > 0 ? html`<p class="more">${moreOutcomes.replace('{count}', formatNumber(rest, undefined, face.language))}</p>` : nothing}
  </div>`;
}

function honestLines({ statement, language }: Face): string {
  const { unsupervised, unverified, notRecognised, selfDeclared, seal } = certificateTexts(language);
  return [statement.kind === 'completion' ? unsupervised : unverified, notRecognised, selfDeclared, seal].join(' ');
}

function renderFunding(face: Face): TemplateResult | typeof nothing {
  const { funding } = face.statement;
  if (!funding) return nothing;
  const { label } = certificateTexts(face.language);
  return html`<div class="funding">
    ${face.emblem ? html`<img src=${face.emblem} alt=${funding.emblemAlt ?? ''} width="60" height="40" referrerpolicy="no-referrer" />` : nothing}
    <div>
      ${funding.statement ? html`<p class="funder" lang=${ifDefined(fallbackLang(face, funding, 'statement'))}>${funding.statement}</p>` : nothing}
      ${funding.grantNumber ? html`<p>${label.grant}: ${funding.grantNumber}</p>` : nothing}
      ${funding.disclaimer ? html`<p lang=${ifDefined(fallbackLang(face, funding, 'disclaimer'))}>${funding.disclaimer}</p>` : nothing}
    </div>
  </div>`;
}
