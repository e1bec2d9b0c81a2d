import type { Course, Module } from '../course/course.js';
import { isComplete } from './selectors.js';
import type { LearnerState } from './state.js';

/** What a certificate is about: a module by its id, or the whole `course`. */
export type CertificateScope = string;

/** Scope of a certificate for the whole course. */
export const COURSE_SCOPE = 'course';

/** The modules a scope spans; none where the course has no such module. */
export function modulesInScope(course: Course, scope: CertificateScope): readonly Module[] {
  return scope === COURSE_SCOPE ? course.modules : course.modules.filter((module) => module.id === scope);
}

/** Whether the completion rule is met over a scope. An unknown scope earns nothing. */
export function isEarned(course: Course, state: LearnerState, scope: CertificateScope): boolean {
  const modules = modulesInScope(course, scope);
  return modules.length > 0 && isComplete(course, modules, state);
}
