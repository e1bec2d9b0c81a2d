/**
 * Opens every part of a course that is loaded when it is wanted, and reads what each shows. Runs in the page, in any browser, so it may use
 * nothing from around it.
 * @param {{ lesson: string, assessment: string, scope: string, limit: number }} places - Ids, and milliseconds for each part.
 * @returns What each part shows; a part that did not come within the limit gives what stood there instead.
 */
export async function walk({ lesson, assessment, scope, limit }) {
  const roots = (node) => [
    node,
    ...[...node.querySelectorAll('*')].flatMap((each) => (each.shadowRoot ? roots(each.shadowRoot) : [])),
  ];
  const find = (selector) => roots(document).flatMap((root) => [...root.querySelectorAll(selector)])[0];
  const read = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.localName === 'style') return '';
    return [...(node.shadowRoot ?? node).childNodes].map(read).join('');
  };
  const text = (selector) => {
    const element = find(selector);
    return element ? read(element).replace(/\s+/g, ' ').trim() : '';
  };
  /** Goes down the page while it waits, as a reader does: questions are loaded when they come near. */
  const until = async (selector, words) => {
    const end = performance.now() + limit;
    while (!text(selector).includes(words) && performance.now() < end) {
      window.scrollBy(0, window.innerHeight / 2);
      await new Promise((done) => setTimeout(done, 100));
    }
    return text(selector).includes(words) ? words : `not "${words}" but: ${text(selector).slice(0, 200)}`;
  };
  const course = document.querySelector('c4s-course');
  const seen = {};
  seen.overview = await until('c4s-course', 'Start the course');
  if (seen.overview !== 'Start the course') return seen;
  course.go({ kind: 'lesson', id: lesson });
  seen.lesson = await until('c4s-lesson', 'Mark as done');
  seen.question = await until('c4s-item', 'Check answer');
  course.go({ kind: 'assessment', id: assessment });
  seen.test = await until('c4s-quiz', 'Start the test');
  course.go({ kind: 'search' });
  seen.search = await until('c4s-search', 'What are you looking for?');
  course.go({ kind: 'certificate', scope });
  seen.certificate = await until('c4s-certificate', 'certificate');
  seen.review = await until('c4s-review', 'review');
  await course.chooseLanguage('hu');
  course.go({ kind: 'lesson', id: lesson });
  seen.language = await until('c4s-item', 'Válasz ellenőrzése');
  return seen;
}

/** What `walk` finds where every part came. */
export const ALL_PARTS = {
  overview: 'Start the course',
  lesson: 'Mark as done',
  question: 'Check answer',
  test: 'Start the test',
  search: 'What are you looking for?',
  certificate: 'certificate',
  review: 'review',
  language: 'Válasz ellenőrzése',
};
