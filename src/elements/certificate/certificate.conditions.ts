import { msg, str } from '#localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Award, AwardCondition } from '../../core/certificate/award.js';
import { COURSE_SCOPE } from '../../core/record/earned.js';
import { isFallback } from '../../core/course/translated.js';
import { formatNumber, formatShare } from '../../i18n/format.js';
import type { Place, Visit } from '../../session/visit.js';
import { statusIcon } from '../../ui/icons.js';
import { placeLink } from '../shared/place-link.js';

/** What the certificate asks for, done or still missing, with links to what is missing. */
export function renderConditions(visit: Visit, award: Award): TemplateResult {
  return html`<div class="card conditions" part="conditions">
    <p>
      ${
        award.either
          ? msg('You get this certificate when the lessons are done or the tests are passed.', {
              id: 'certificate.either',
            })
          : msg('You get this certificate when all of this is done:', { id: 'certificate.all' })
      }
    </p>
    <ul role="list">
      ${award.conditions.map(
        (condition) =>
          html`<li>
            ${statusIcon(condition.met ? 'completed' : 'not-started')}
            <div>${renderCondition(visit, condition)}</div>
          </li>`,
      )}
    </ul>
  </div>`;
}

/** Ways to the certificates of single modules, which can be earned before the whole course is done. */
export function renderModuleCertificates(visit: Visit): TemplateResult | typeof nothing {
  const { modules } = visit.session.content.localized;
  const open = modules.filter((module) => module.lessons.length > 0 || module.assessment);
  if (modules.length < 2 || open.length === 0) return nothing;
  return html`<p>${msg('Each module has a certificate of its own:', { id: 'certificate.by-module' })}</p>
    <ul role="list" class="modules">
      ${open.map((module) => html`<li>${link(visit, { kind: 'certificate', scope: module.id }, module)}</li>`)}
    </ul>`;
}

function renderCondition(visit: Visit, condition: AwardCondition): TemplateResult {
  switch (condition.kind) {
    case 'lessons': {
      const done = formatNumber(Math.min(condition.done, condition.needed));
      const needed = formatNumber(condition.needed);
      return html`<p>${msg(str`Lessons done: ${done} of ${needed}`, { id: 'certificate.lessons' })}</p>
        ${
          condition.met
            ? nothing
            : html`<ul role="list" class="missing">
                ${condition.missing.map((lesson) => html`<li>${link(visit, { kind: 'lesson', id: lesson.id }, lesson)}</li>`)}
              </ul>`
        }`;
    }
    case 'test':
      return renderTest(visit, condition);
    case 'published':
      return html`<p>
        ${msg('Not published yet', { id: 'certificate.unpublished' })}: ${name(visit, condition.module)}
      </p>`;
  }
}

function renderTest(
  visit: Visit,
  { met, assessment, best, masteryScore }: Extract<AwardCondition, { kind: 'test' }>,
): TemplateResult {
  if (met) return html`<p>${msg('Test passed', { id: 'certificate.test-passed' })}: ${name(visit, assessment)}</p>`;
  const [mark, score] = [formatShare(masteryScore), formatShare(best ?? 0)];
  return html`<p>${msg('Test to pass', { id: 'certificate.test-open' })}</p>
    <p class="missing">${link(visit, { kind: 'assessment', id: assessment.id }, assessment)}</p>
    <p class="meta">
      ${
        best === null
          ? msg(str`Pass mark: ${mark}`, { id: 'certificate.pass-mark' })
          : msg(str`Pass mark: ${mark} · Your best result: ${score}`, { id: 'certificate.best' })
      }
    </p>`;
}

interface Named {
  readonly name: string;
}

function link(visit: Visit, to: Place, named: Named): TemplateResult {
  return placeLink(visit, to, name(visit, named));
}

function name({ session }: Visit, named: Named): TemplateResult {
  const lang = isFallback(named, 'name') ? session.course.inLanguage : session.content.language;
  return html`<span lang=${lang}>${named.name}</span>`;
}

/** What a certificate is about, with its language; null where the course has no such module. */
export function renderSubjectName(visit: Visit, scope: string): TemplateResult | null {
  const { localized } = visit.session.content;
  const subject = scope === COURSE_SCOPE ? localized : localized.modules.find((module) => module.id === scope);
  return subject ? name(visit, subject) : null;
}
