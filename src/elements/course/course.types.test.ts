import { expect } from '@open-wc/testing';
import type * as widgets from '../../index.js';
import { CourseHarness } from '../../testing/harnesses/course-harness.js';

/** Fails to compile where the two are not the same type. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const isSame = <A, B>(same: Same<A, B>): boolean => same;

type Loaded = Readonly<Record<'course' | 'version' | 'language', string>>;

describe('the types that a host page writes its scripts by', () => {
  it('know the detail of an event on the element, on the document and on the window', async () => {
    const heard: string[] = [];
    const course = await CourseHarness.open({ wait: false });
    course.element.addEventListener('c4s-course-loaded', ({ detail }) => {
      expect(isSame<typeof detail, Loaded>(true)).to.equal(true);
      heard.push(`element ${detail.version}`);
    });
    const onDocument = ({ detail }: widgets.C4sEventMap['c4s-course-loaded']) =>
      heard.push(`document ${detail.course}`);
    document.addEventListener('c4s-course-loaded', onDocument);
    const onWindow = ({ detail }: widgets.C4sEventMap['c4s-course-loaded']) => heard.push(`window ${detail.language}`);
    window.addEventListener('c4s-course-loaded', onWindow);
    const wrong = ({ detail }: CustomEvent<{ readonly score: number }>) => heard.push(String(detail.score));
    // @ts-expect-error -- this is not the detail of the event
    document.removeEventListener('c4s-course-loaded', wrong);
    await course.ready();
    document.removeEventListener('c4s-course-loaded', onDocument);
    window.removeEventListener('c4s-course-loaded', onWindow);
    expect(heard.map((line) => line.split(' ')[0])).to.deep.equal(['element', 'document', 'window']);
  });

  it('know every element by its tag and its class', () => {
    expect(isSame<HTMLElementTagNameMap['c4s-course'], widgets.C4sCourse>(true)).to.equal(true);
    expect(isSame<HTMLElementTagNameMap['c4s-review'], widgets.C4sReview>(true)).to.equal(true);
    expect(isSame<HTMLElementTagNameMap['c4s-search'], widgets.C4sSearch>(true)).to.equal(true);
  });

  it('offer what a host may call, and nothing of the screens', () => {
    type Ours = Exclude<keyof widgets.C4sCourse, keyof widgets.C4sProgress>;
    const isClosed = isSame<
      Ours,
      'content' | 'contentLang' | 'lesson' | 'routing' | 'withoutContents' | 'go' | 'start' | 'chooseLanguage'
    >(true);
    expect(isClosed).to.equal(true);
    type OfQuiz = Exclude<keyof widgets.C4sQuiz, keyof widgets.C4sProgress>;
    expect(isSame<OfQuiz, 'assessment' | 'mode'>(true)).to.equal(true);
  });
});
