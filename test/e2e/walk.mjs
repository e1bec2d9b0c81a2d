/**
 * Opens every part of a course that is loaded when it is wanted, and reads what each shows. Runs in the page, in any browser, so it may use
 * nothing from around it but `window.inPage`.
 * @param {{ lesson: string, assessment: string, scope: string, limit: number }} places - Ids, and milliseconds for each part.
 * @returns What each part shows; a part that did not come within the limit gives what stood there instead.
 */
export async function walk({ lesson, assessment, scope, limit }) {
  const until = (selector, wanted) => window.inPage.see(selector, wanted, limit);
  const course = document.querySelector('c4s-course');
  const seen = {};
  seen.overview = await until('c4s-course', 'Start the course');
  if (seen.overview !== 'Start the course') return seen;
  course.go({ kind: 'lesson', id: lesson });
  seen.lesson = await until('c4s-lesson', 'Mark as done');
  seen.question = await until('c4s-lesson', 'Check answer');
  course.go({ kind: 'assessment', id: assessment });
  seen.test = await until('c4s-quiz', 'Start the test');
  course.go({ kind: 'search' });
  seen.search = await until('c4s-search', 'What are you looking for?');
  course.go({ kind: 'certificate', scope });
  seen.certificate = await until('c4s-certificate', 'certificate');
  seen.review = await until('c4s-review', 'review');
  await course.chooseLanguage('hu');
  course.go({ kind: 'lesson', id: lesson });
  seen.language = await until('c4s-lesson', 'Válasz ellenőrzése');
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
