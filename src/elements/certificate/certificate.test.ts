import { expect, fixture, html } from '@open-wc/testing';
import { CERTIFICATE_ID_PATTERN } from '../../core/record/certificate-id.js';
import type { Fact } from '../../core/record/fact.js';
import { setUiLanguage } from '../../i18n/locale.js';
import { CertificateHarness } from '../../testing/harnesses/certificate-harness.js';
import { LearnerHistory, visitAfter } from '../../testing/courses/learner-history.js';
import { smallCourse } from '../../testing/courses/small-course.js';
import { defineOnce } from '../../ui/define-once.js';
import { C4sCertificate } from './certificate.element.js';

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

describe('<c4s-certificate>', () => {
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

  afterEach(async () => {
    leave();
    await setUiLanguage('en');
  });

  describe('before it is earned', () => {
    it('lists what is done and what is missing, with ways to it and no button', async () => {
      const { certificate, element } = await show(begun().completes('m1-l1').takesTest('m1-test', 0.5).facts);
      expect(certificate.text).to.contain('Lessons done: 1 of 2');
      expect(certificate.text).to.contain('Pass mark: 70% · Your best result: 50%');
      expect(certificate.links).to.deep.equal(['Who belongs to it', 'Test: first steps']);
      expect(certificate.buttons).to.deep.equal([]);
      await expect(element).to.be.accessible();
    });

    it('leads to what is missing', async () => {
      const { certificate, visit } = await show(begun().facts);
      await certificate.follow('Test: first steps');
      expect(visit.place).to.deep.equal({ kind: 'assessment', id: 'm1-test' });
    });

    it('says which modules are not published, and which certificates are within reach', async () => {
      const content = smallCourse({ withEmptyModule: true });
      const { certificate, element, visit } = await show(passed().facts, { content, scope: null });
      expect(certificate.text).to.contain('Not published yet: Working with universities');
      await expect(element).to.be.accessible();
      await certificate.follow('First steps');
      expect(visit.place).to.deep.equal({ kind: 'certificate', scope: 'm1' });
      visit.go({ kind: 'certificate', scope: 'm1' });
      await element.updateComplete;
      expect(certificate.faceText).to.contain('Statement of completion');
    });

    it('says so where there is no such module', async () => {
      const { certificate } = await show(passed().facts, { scope: 'm9' });
      expect(certificate.text).to.contain('This course has no such module.');
    });
  });

  describe('when it is earned', () => {
    it('asks for the name once and shows it while it is written', async () => {
      const { certificate, element } = await show(passed().facts);
      expect(certificate.fields).to.deep.equal([
        'Given name or names',
        'Family name or names',
        'Language of the certificate',
      ]);
      expect(certificate.faceText).to.contain('Your name');
      await certificate.write('Given name', 'María');
      await certificate.write('Family name', 'Núñez Íñiguez');
      expect(certificate.faceText).to.contain('María Núñez Íñiguez has passed the online tests of this course');
      await expect(element).to.be.accessible();
    });

    it('asks for a name where there is none, and goes to the field', async () => {
      const { certificate, element, visit } = await show(passed().facts);
      await certificate.press('Issue the certificate');
      expect(certificate.text).to.contain('Enter your name first.');
      expect(certificate.focused).to.equal('Given name or names');
      expect(visit.session.state.certificates.size).to.equal(0);
      await expect(element).to.be.accessible();
    });

    it('is issued with a random code and the name as it was written', async () => {
      const { certificate, visit } = await show(passed().facts);
      await certificate.write('Given name', ' Gyo\u030bzo\u030b ');
      await certificate.write('Family name', 'Kővágó-Szűcs');
      await certificate.press('Issue the certificate');
      const fact = visit.session.state.certificates.get('course');
      expect(fact?.name).to.deep.equal({ given: 'Győző', family: 'Kővágó-Szűcs' });
      expect(fact?.certificate).to.match(CERTIFICATE_ID_PATTERN);
      expect(certificate.faceText).to.contain(fact?.certificate ?? 'no code');
      expect(certificate.buttons).to.deep.equal(['Print or save as PDF', 'Change the name']);
      expect(certificate.focused).to.equal('Print or save as PDF');
    });

    it('knows the name from another certificate', async () => {
      const history = passed().issues('m1', { given: 'Anna', family: 'Nagy' });
      const { certificate } = await show(history.facts);
      expect(certificate.value('Given name')).to.equal('Anna');
      expect(certificate.value('Family name')).to.equal('Nagy');
    });

    it('asks for the family name first in Hungarian', async () => {
      await setUiLanguage('hu');
      const { certificate } = await show(passed().facts);
      expect(certificate.autocompletes).to.deep.equal(['family-name', 'given-name']);
    });
  });
});
