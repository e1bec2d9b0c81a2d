import { defineOnce } from '../../ui/define-once.js';

/** The public elements that are fetched when they are first wanted. */
const loaders = {
  'c4s-progress': () => import('../progress/progress.element.js').then((module) => module.C4sProgress),
  'c4s-lesson': () => import('../lesson/lesson.element.js').then((module) => module.C4sLesson),
  'c4s-quiz': () => import('../quiz/quiz.element.js').then((module) => module.C4sQuiz),
  'c4s-certificate': () => import('../certificate/certificate.element.js').then((module) => module.C4sCertificate),
  'c4s-review': () => import('../review/review.element.js').then((module) => module.C4sReview),
  'c4s-search': () => import('../search/search.element.js').then((module) => module.C4sSearch),
} as const;

export type LazyTag = keyof typeof loaders;
const isLazyTag = (tag: string): tag is LazyTag => tag in loaders;
export const LAZY_TAGS: readonly LazyTag[] = Object.keys(loaders).filter(isLazyTag);

const loading = new Map<LazyTag, Promise<void>>();

/** Fetches and registers an element once. Rejects when it could not be fetched; the next call tries again. */
export function loadElement(tag: LazyTag): Promise<void> {
  const known = loading.get(tag);
  if (known) return known;
  const load = loaders[tag]().then((element) => {
    defineOnce(tag, element);
  });
  loading.set(tag, load);
  load.catch(() => loading.delete(tag));
  return load;
}
