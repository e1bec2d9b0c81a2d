import { expect, fixture, html } from '@open-wc/testing';
import type { Fact } from '../../core/record/fact.js';
import { setUiLanguage } from '../../i18n/locale.js';
import { CertificateHarness } from '../../testing/harnesses/certificate-harness.js';
import { LearnerHistory, visitAfter } from '../../testing/courses/learner-history.js';
import { smallCourse } from '../../testing/courses/small-course.js';
import { defineOnce } from '../../ui/define-once.js';
import { C4sCertificate } from './certificate.element.js';
import { waitUntil } from '../../testing/page/wait-until.js';

defineOnce('c4s-certificate', C4sCertificate);

const hungarian = {
  'translations/hu/course.json': {
    inLanguage: 'hu',
    of: '2.1.0',
    strings: {
      'course.name': { text: 'Klasztervezetés', source: 'x' },
      'm1.name': { text: 'Első lépések', source: 'x' },
      'm1-o1.text': { text: 'Elmondja, mi a klaszter.', source: 'x' },
    },
  },
};

interface ShowOptions {
  readonly content?: ReturnType<typeof smallCourse>;
  readonly scope?: string | null;
}

describe('<c4s-certificate> when it is issued', () => {
  let leave: () => void = () => undefined;

  async function show(facts: readonly Fact[], { content = smallCourse(), scope = 'course' }: ShowOptions = {}) {
    const { visit, close } = await visitAfter(content, facts, hungarian);
    leave = close;
    const element = await fixture<C4sCertificate>(
      html`<c4s-certificate course="small-course" theme="light"></c4s-certificate>`,
    );
    element.scope = scope;
    await element.updateComplete;
    return { visit, element, certificate: new CertificateHarness(element) };
  }

  const begun = () => new LearnerHistory(smallCourse()).registers();
  const passed = () => begun().completes('m1-l1', 'm1-l2').takesTest('m1-test', 0.8);
  const issued = () => passed().issues('course', { given: 'Győző', family: 'Kővágó-Szűcs' });

  afterEach(async () => {
    leave();
    await setUiLanguage('en');
  });

  it('states what was tested, under headings that fit the page', async () => {
    const { certificate, element } = await show(issued().facts);
    expect(certificate.headings).to.deep.equal([
      '2 Certificate: Leading a cluster',
      '3 Statement of completion',
      '4 Learning outcomes',
    ]);
    expect(certificate.faceText).to.contain('Say what a cluster is.');
    expect(certificate.faceText).not.to.contain('Draw a map of members.');
    expect(certificate.faceText).not.to.contain('Compare three labels.');
    for (const part of [
      'Notional workload: 9.5 hours.',
      'Pass mark: 70%',
      'Score: 80%',
      'Questions: 6',
      'Passed on: 3 November 2026',
      'C4S-2026-7K3F-9Q2M',
      '2.1.0',
      'Cluster Academy',
      'Hungary',
      'Described with reference to EQF level 5',
      'Does not expire',
      'Co-funded by the Erasmus+ Programme of the European Union',
      'The views are those of the authors.',
      'Unsupervised, no identity verification',
      'The tests were unsupervised and identity was not verified.',
      'This document is not a recognised qualification.',
      'The name is self-declared.',
      'It carries no seal of the awarding body.',
    ]) {
      expect(certificate.faceText).to.contain(part);
    }
    await expect(element).to.be.accessible();
  });

  it('keeps its code when the name changes', async () => {
    const { certificate, visit, element } = await show(issued().facts);
    await certificate.press('Change the name');
    expect(certificate.focused).to.equal('Given name or names');
    expect(certificate.value('Family name')).to.equal('Kővágó-Szűcs');
    await expect(element).to.be.accessible();
    await certificate.write('Family name', 'Szűcs');
    await certificate.press('Save the change');
    expect(visit.session.state.certificates.get('course')).to.deep.include({
      certificate: 'C4S-2026-7K3F-9Q2M',
      name: { given: 'Győző', family: 'Szűcs' },
    });
    expect(certificate.faceText).to.contain('Győző Szűcs');
  });

  it('keeps the old name when the change is cancelled', async () => {
    const { certificate } = await show(issued().facts);
    await certificate.press('Change the name');
    await certificate.write('Family name', 'Other');
    await certificate.press('Cancel');
    expect(certificate.faceText).to.contain('Győző Kővágó-Szűcs');
    expect(certificate.focused).to.equal('Change the name');
  });

  it('stands in its own language, names in the order of that language, and marks what is not translated', async () => {
    const { certificate } = await show(
      passed().issues('course', { given: 'Győző', family: 'Kővágó-Szűcs' }, 'hu').facts,
    );
    await certificate.press('Change the name');
    await certificate.press('Cancel');
    expect(certificate.face?.lang).to.equal('hu');
    expect(certificate.faceText).to.contain('Igazolás a kurzus elvégzéséről');
    expect(certificate.faceText).to.contain(
      'Kővágó-Szűcs Győző sikeresen teljesítette a kurzus online tesztjeit, és elérte az alább felsorolt tanulási eredményeket.',
    );
    expect(certificate.faceText).to.contain('Becsült tanulási idő: 9,5 óra.');
    await waitUntil(() => certificate.faceText.includes('Klasztervezetés Leading a cluster'));
    expect(certificate.faceText).to.contain('Elmondja, mi a klaszter.');
    const english = [...(certificate.face?.querySelectorAll('[lang=en]') ?? [])].map((element) => element.textContent);
    expect(english).to.include('Does not expire');
  });

  it('can be had in all four languages', async () => {
    const { certificate } = await show(issued().facts);
    await certificate.press('Change the name');
    const titles = {
      en: 'Statement of completion',
      fr: 'Attestation de fin de formation',
      hu: 'Igazolás a kurzus elvégzéséről',
      es: 'Certificado de finalización',
    };
    for (const [language, title] of Object.entries(titles)) {
      await certificate.chooseLanguage(language);
      expect(certificate.face?.lang).to.equal(language);
      expect(certificate.headings[1]).to.equal(`3 ${title}`);
    }
  });

  it('speaks of the module where it certifies one module', async () => {
    const { certificate } = await show(passed().issues('m1', { given: 'Anna', family: 'Nagy' }).facts, {
      scope: 'm1',
    });
    expect(certificate.faceText).to.contain('Anna Nagy has passed the online test of this module');
    expect(certificate.faceText).to.contain('Module First steps');
  });

  it('claims no completion where the course asks for no test', async () => {
    const content = smallCourse({ completion: { moveOn: 'Completed' } });
    const history = begun().completes('m1-l1', 'm1-l2').issues('course', { given: 'Anna', family: 'Nagy' });
    const { certificate, element } = await show(history.facts, { content });
    expect(certificate.faceText).to.contain('Statement of participation');
    expect(certificate.faceText).not.to.contain('passed');
    expect(certificate.faceText).not.to.contain('Learning outcomes');
    expect(certificate.faceText).to.contain('No test was required');
    await expect(element).to.be.accessible();
  });

  it('survives a new start', async () => {
    const { certificate, visit, element } = await show(issued().facts);
    visit.session.dispatch({ type: 'start-over' });
    await element.updateComplete;
    expect(certificate.faceText).to.contain('Score: 80%');
  });
});
