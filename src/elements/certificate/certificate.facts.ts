import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { PassedTest } from '../../core/certificate/award.js';
import { formatDate, formatHours, formatNumber, formatShare } from '../../i18n/format.js';
import { SPACE } from '../../ui/space.js';
import { fallbackLang, type Face } from './certificate.model.js';
import { certificateTexts, pluralForm, type CertificateTexts } from './certificate.texts.js';

/** The facts of a certificate as terms and values: those that the course can state. */
export function renderFacts(face: Face): TemplateResult {
  const { statement, language } = face;
  const texts = certificateTexts(language);
  const { label } = texts;
  const { certificate, educationalLevel } = statement.course;
  const hasTests = statement.tests.length > 0;
  const lang = (field: 'level' | 'qualityAssurance' | 'validity' | 'verification') =>
    certificate ? fallbackLang(face, certificate, field) : undefined;
  const levelLang =
    certificate?.level === undefined && educationalLevel
      ? fallbackLang(face, statement.course, 'educationalLevel')
      : lang('level');
  return html`<dl class="facts">
    ${renderBody(face)} ${face.code === null ? nothing : fact(label.code, html`<span class="code">${face.code}</span>`)}
    ${short(label.issued, formatDate(face.at, language))} ${short(label.version, statement.courseVersion)}
    ${statement.workloadMinutes > 0 ? short(label.workload, hours(face)) : nothing}
    ${short(label.form, texts.selfPaced)}
    ${fact(label.assessment, hasTests ? statement.tests.map((test) => renderTest(face, test)) : texts.noTest)}
    ${fact(label.supervision, hasTests ? texts.supervisionNone : texts.identityNone)}
    ${optional(label.level, statement.level, levelLang)}
    ${optional(label.quality, statement.qualityAssurance, lang('qualityAssurance'))}
    ${optional(label.validity, statement.validity, lang('validity'))}
    ${optional(label.verification, statement.verification, lang('verification'))}
  </dl>`;
}

function fact(term: string, value: unknown, lang?: string): TemplateResult {
  return html`<div>
    <dt>${term}</dt>
    <dd lang=${ifDefined(lang)}>${value}</dd>
  </div>`;
}

/** Two of these share a line where the column is narrow and high. */
function short(term: string, value: string): TemplateResult {
  return html`<div class="short">
    <dt>${term}</dt>
    <dd>${value}</dd>
  </div>`;
}

function optional(term: string, value: string | null, lang: string | undefined): TemplateResult | typeof nothing {
  return value === null ? nothing : fact(term, value, lang);
}

function renderBody(face: Face): TemplateResult | typeof nothing {
  const { awardingBody } = face.statement;
  if (!awardingBody) return nothing;
  const { name, address, country } = awardingBody;
  const { label } = certificateTexts(face.language);
  const where = [address, country].filter(Boolean).join(', ');
  return html`<div class="body">
    <dt>${label.awardingBody}</dt>
    <dd class="issuer" lang=${ifDefined(fallbackLang(face, awardingBody, 'name'))}>${name}</dd>
    ${where ? html`<dd lang=${ifDefined(fallbackLang(face, awardingBody, 'country'))}>${where}</dd>` : nothing}
  </div>`;
}

function hours({ statement, language }: Face): string {
  const { workloadMinutes: minutes } = statement;
  const forms = certificateTexts(language).hours;
  return pluralForm(forms, Math.round(minutes / 6) / 10, language).replace('{hours}', formatHours(minutes, language));
}

/** Label and value, so that no number bends a word. French sets a no-break space before the colon. */
function renderTest(face: Face, { module, questions, masteryScore, scaled, passedAt }: PassedTest): TemplateResult {
  const { language, statement } = face;
  const { label, onlineTest }: CertificateTexts = certificateTexts(language);
  const colon = language === 'fr' ? '\u00a0: ' : ': ';
  const values = [
    `${label.questions}${colon}${formatNumber(questions, undefined, language)}`,
    ...(scaled === null
      ? []
      : [
          `${label.passMark}${colon}${formatShare(masteryScore, language)}`,
          `${label.score}${colon}${formatShare(scaled, language)}`,
        ]),
    `${label.passedOn}${colon}${formatDate(passedAt, language)}`,
  ];
  return html`<span class="test">
    <span
      >${statement.unit ? onlineTest : html`<span lang=${ifDefined(fallbackLang(face, module, 'name'))}>${module.name}</span>`}.</span
    >
    ${values.map((value, index) => html`<span class="value">${value}${index < values.length - 1 ? ' ·' : ''}</span>${SPACE}`)}
  </span>`;
}
