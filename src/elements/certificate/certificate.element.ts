import { msg, str } from '#localize';
import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { awardConditions, awardStatement, type AwardStatement } from '../../core/certificate/award.js';
import { COURSE_SCOPE } from '../../core/record/earned.js';
import { issuedCertificate } from '../../core/certificate/issued.js';
import { cleanName, isNamed } from '../../core/certificate/person-name.js';
import type { FactOf } from '../../core/record/fact.js';
import { uiLanguage, uiLanguageFor } from '../../i18n/locale.js';
import type { Visit } from '../../session/visit.js';
import { announce } from '../../ui/announcer.js';
import { heading } from '../../ui/heading.js';
import { rootAround } from '../../ui/public-element.js';
import { statusIconStyles } from '../../ui/styles/status-icon.styles.js';
import { Arrival } from '../shared/arrival.js';
import { CourseElement, courseElementStyles } from '../shared/course-element.js';
import { lastOf } from '../shared/memo.js';
import { CertificateLanguage } from './certificate.language.js';
import { renderConditions, renderModuleCertificates, renderSubjectName } from './certificate.conditions.js';
import { renderFace } from './certificate.face.js';
import { faceStyles } from './certificate.face.styles.js';
import { renderForm, type Entries } from './certificate.form.js';
import { createFace, faceTitle, type Face } from './certificate.model.js';
import { printCertificate } from './certificate.print.js';
import { certificateStyles } from './certificate.styles.js';

type Issued = FactOf<'certificate-issued'>;

const select = ({ session, place }: Visit) => ({
  state: session.state,
  course: session.content.localized,
  place,
  language: uiLanguage(),
});

/**
 * @summary The certificate of a course or of one module: what is missing for it, then the certificate itself, to print or save.
 * @csspart heading - The heading.
 * @csspart conditions - What the certificate asks for.
 * @csspart form - Where the name is asked for.
 * @csspart issue - The button that issues the certificate.
 * @csspart print - The button that prints it.
 * @csspart certificate - The certificate.
 */
export class C4sCertificate extends CourseElement<ReturnType<typeof select>> {
  static override styles: CSSResultGroup = [...courseElementStyles, statusIconStyles, faceStyles, certificateStyles];

  /** What is certified: the id of a module, or `course`. Without it the certificate that the course shows, else that of the course. */
  @property() scope: string | null = null;

  @state() private entries: Entries | null = null;
  @state() private missing = false;
  @state() private editing = false;
  @state() private blocked = false;

  readonly #language = new CertificateLanguage(this);
  /** Replays the whole record; once for each state of it, not for each letter of the name. */
  readonly #issued = lastOf(issuedCertificate);
  #shownScope = COURSE_SCOPE;
  readonly #arrival = new Arrival(this, {
    visit: () => {
      const { visit } = this.visiting;
      return visit?.place.kind === 'certificate' && this.scope === null ? visit : null;
    },
    goal: () => '.head',
  });

  protected override select(visit: Visit): ReturnType<typeof select> {
    return select(visit);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { value, visit } = this.visiting;
    if (!value || !visit) return;
    const scope = this.scope ?? (value.place.kind === 'certificate' ? value.place.scope : COURSE_SCOPE);
    if (scope !== this.#shownScope) {
      this.#shownScope = scope;
      [this.editing, this.missing, this.entries, this.blocked] = [false, false, null, false];
    }
    this.#language.use(visit.session, this.#wanted(value.state.certificates.get(scope)).language);
  }

  protected override renderCourse({ state }: ReturnType<typeof select>, visit: Visit): TemplateResult {
    const scope = this.#shownScope;
    const subject = renderSubjectName(visit, scope);
    const title = html`${msg('Certificate', { id: 'certificate.heading' })}: ${subject ?? scope}`;
    const head = heading({
      level: this.headingLevel,
      content: title,
      className: 'head',
      focusable: true,
      part: 'heading',
    });
    return html`<div class=${rootAround(this) ? 'certificate' : 'certificate card'}>
      ${head} ${this.#renderState(state.certificates.get(scope), visit, subject !== null)}
    </div>`;
  }

  #renderState(fact: Issued | undefined, visit: Visit, known: boolean): TemplateResult {
    const scope = this.#shownScope;
    const { session } = visit;
    const course = this.#language.course ?? session.content.localized;
    const issued = this.#issued(course, session.state, scope);
    if (fact && issued?.statement) return this.#renderIssued(fact, issued.statement, visit);
    if (!known)
      return html`<p class="card">${msg('This course has no such module.', { id: 'certificate.unknown' })}</p>`;
    const statement = awardStatement(course, session.state, scope);
    if (statement) return this.#renderWithForm(null, statement, visit);
    const others = scope === COURSE_SCOPE && this.scope === null ? renderModuleCertificates(visit) : nothing;
    return html`${renderConditions(visit, awardConditions(session.content.localized, session.state, scope))} ${others}`;
  }

  #renderIssued(fact: Issued, statement: AwardStatement, visit: Visit): TemplateResult {
    if (this.editing) return this.#renderWithForm(fact, statement, visit);
    const face = this.#face(statement, visit, fact);
    return html`<div class="layout">
      <div class="card side">
        <p class="ready">${msg('Your certificate is ready.', { id: 'certificate.ready' })}</p>
        <div class="actions">
          <button
            type="button"
            class="primary"
            part="print"
            @click=${() => {
              void this.#handlePrint(face);
            }}
          >
            ${msg('Print or save as PDF', { id: 'certificate.print' })}
          </button>
          <button type="button" class="change" @click=${this.#handleEdit}>
            ${msg('Change the name', { id: 'certificate.change' })}
          </button>
        </div>
        ${this.blocked ? html`<p class="meta">${popupHint()}</p>` : nothing}
      </div>
      ${renderFace(face, { level: this.headingLevel + 1 })}
    </div>`;
  }

  #renderWithForm(fact: Issued | null, statement: AwardStatement, visit: Visit): TemplateResult {
    const entries = this.#wanted(fact ?? undefined);
    const form = renderForm({
      entries,
      missing: this.missing,
      reissue: fact !== null,
      change: (next) => {
        this.entries = next;
        if (isNamed(next.name)) this.missing = false;
      },
      submit: () => {
        this.#handleIssue(entries, visit);
      },
      cancel: () => {
        this.#close('.change');
      },
    });
    return html`<div class="layout">
      <div class="side">${form}</div>
      ${renderFace(this.#face(statement, visit, fact), { level: this.headingLevel + 1 })}
    </div>`;
  }

  /** What stands on the certificate: what is being written, else what was issued, else a name known from another certificate. */
  #wanted(fact: Issued | undefined): Entries {
    if (this.entries) return this.entries;
    const known = fact ?? [...(this.visiting.value?.state.certificates.values() ?? [])].at(-1);
    return {
      name: known?.name ?? { given: '', family: '' },
      language: (fact && uiLanguageFor(fact.language)) ?? uiLanguage(),
    };
  }

  #face(statement: AwardStatement, { session }: Visit, fact: Issued | null): Face {
    return createFace(statement, session, this.#wanted(fact ?? undefined), fact);
  }

  #handleIssue({ name, language }: Entries, { session }: Visit): void {
    const scope = this.#shownScope;
    if (!isNamed(name)) {
      this.missing = true;
      this.#arrival.next('input');
      return;
    }
    const issued = session.dispatch({ type: 'issue-certificate', scope, name: cleanName(name), language });
    if (!issued.ok) return;
    const subject =
      session.content.localized.modules.find((module) => module.id === scope)?.name ?? session.content.localized.name;
    announce(msg(str`Certificate for ${subject} is ready.`, { id: 'certificate.announce' }), uiLanguage());
    this.#close('[part=print]');
  }

  readonly #handleEdit = () => {
    this.editing = true;
    this.#arrival.next('input');
  };

  /** Leaves the form; the focus goes on to a control that is there then. */
  #close(focus: string): void {
    [this.editing, this.missing, this.entries] = [false, false, null];
    this.#arrival.next(focus);
  }

  async #handlePrint(face: Face): Promise<void> {
    const way = await printCertificate(
      {
        title: faceTitle(face),
        language: face.language,
        outcomes: face.statement.outcomes.length,
        face: (outcomes) => renderFace(face, { level: 1, outcomes }),
      },
      this.renderRoot,
    );
    this.blocked = way === 'frame';
    if (this.blocked) announce(popupHint(), uiLanguage());
  }
}

const popupHint = () =>
  msg('If no print window has opened, allow pop-up windows for this page and try again.', {
    id: 'certificate.popup-blocked',
  });

declare global {
  interface HTMLElementTagNameMap {
    'c4s-certificate': C4sCertificate;
  }
}
