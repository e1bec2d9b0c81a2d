import type { Course, Module } from './course.js';

/** A unit of progress: a lesson or a module's test. */
export interface Step {
  readonly kind: 'lesson' | 'assessment';
  readonly id: string;
  readonly name: string;
  readonly timeRequired: string | undefined;
  readonly module: Module;
}

/** All steps of a module in reading order: its lessons, then its test. */
export function stepsOfModule(module: Module): readonly Step[] {
  const lessons = module.lessons.map(({ id, name, timeRequired }) => ({
    kind: 'lesson' as const,
    id,
    name,
    timeRequired,
    module,
  }));
  const { assessment } = module;
  if (!assessment) return lessons;
  const { id, name, timeRequired } = assessment;
  return [...lessons, { kind: 'assessment', id, name, timeRequired, module }];
}

/** All steps of a course in reading order. */
export function stepsOf(course: Course): readonly Step[] {
  return course.modules.flatMap(stepsOfModule);
}

/** The steps around one step. */
export function neighbours(
  course: Course,
  id: string,
): { readonly before: Step | undefined; readonly after: Step | undefined } {
  const steps = stepsOf(course);
  const index = steps.findIndex((step) => step.id === id);
  return { before: steps[index - 1], after: index < 0 ? undefined : steps[index + 1] };
}
