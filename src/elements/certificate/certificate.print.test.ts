import { expect, fixture, html } from '@open-wc/testing';
import type { PersonName } from '../../core/record/fact.js';
import { CertificateHarness } from '../../testing/harnesses/certificate-harness.js';
import { LearnerHistory, visitAfter } from '../../testing/courses/learner-history.js';
import { smallCourse } from '../../testing/courses/small-course.js';
import { defineOnce } from '../../ui/define-once.js';
import { C4sCertificate } from './certificate.element.js';

defineOnce('c4s-certificate', C4sCertificate);

describe('<c4s-certificate> on paper', () => {
  let leave: () => void = () => undefined;

  async function show(name: PersonName, content = smallCourse()) {
    const history = new LearnerHistory(content)
      .completes('m1-l1', 'm1-l2')
      .takesTest('m1-test', 0.8)
      .issues('course', name);
    const { close } = await visitAfter(content, history.facts);
    leave = close;
    return new CertificateHarness(
      await fixture<C4sCertificate>(html`<c4s-certificate course="small-course"></c4s-certificate>`),
    );
  }

  const gyozo = { given: 'Győző', family: 'Kővágó-Szűcs' };

  afterEach(() => {
    leave();
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  it('is a document of its own, with title, language and headings, printed once', async () => {
    const certificate = await show(gyozo);
    const { document: page, times } = await certificate.print();
    expect(times).to.equal(1);
    expect(page.title).to.equal('Statement of completion – Győző Kővágó-Szűcs – C4S-2026-7K3F-9Q2M');
    expect(page.documentElement.lang).to.equal('en');
    expect(page.querySelector('h1')?.textContent).to.equal('Statement of completion');
    expect(page.querySelectorAll('[style*=color], style, script, button').length).to.equal(0);
  });

  it('is printed from a frame where the browser opens no window, and says what to do', async () => {
    const certificate = await show(gyozo);
    const { document: page } = await certificate.print({ blocked: true });
    expect(page.querySelector('h1')?.textContent).to.equal('Statement of completion');
    expect(certificate.text).to.contain('allow pop-up windows');
  });

  it('keeps names of any length to two lines and everything on one page', async () => {
    const content = smallCourse({ moreOutcomes: 90 });
    const name = {
      given: 'Maximiliana Alexandrina Wilhelmine Hermenegilde Theresia Annamaria',
      family: 'von und zu Hohenzollern-Sigmaringen-Kővágószőlős',
    };
    const certificate = await show(name, content);
    const { document: page } = await certificate.print();
    const paper = page.querySelector('.paper');
    const sheet = page.querySelector('.sheet');
    expect(sheet && sheet.scrollHeight <= sheet.clientHeight + 1).to.equal(true);
    expect(paper?.textContent).to.match(/Further outcomes, listed in the course: \d+/);
    expect(linesOf(page.querySelector('.name'))).to.be.at.most(2);
    expect(page.querySelector('.name')?.textContent).to.equal(`${name.given} ${name.family}`);
  });
});

/** How many lines a text takes. */
function linesOf(element: Element | null): number {
  const range = element?.ownerDocument.createRange();
  if (!element || !range) return 0;
  range.selectNodeContents(element);
  return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
}
