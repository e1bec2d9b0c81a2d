import { nothing, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';
import type { BlockType } from '../../core/course/block-type.js';
import { createTypeElement } from '../../ui/type-element.js';
import { lessonCourse } from '../courses/lesson-course.js';
import { createTestEnvironment, openTestVisit } from '../page/test-environment.js';
import { framed } from './story-frame.js';

/** One block in a frame, as a story shows it. @param course - More fields of the course around it. */
export function blockStory(
  name: string,
  type: BlockType,
  block: Readonly<Record<string, unknown>>,
  course: Readonly<Record<string, unknown>> = {},
): TemplateResult {
  const make = async () => {
    const visit = await openTestVisit(lessonCourse({ course }), createTestEnvironment());
    const element = await createTypeElement('block', name, type);
    return Object.assign(element, { block: { id: 'b1', type: name, ...block }, visit, headingLevel: 3 });
  };
  return framed(until(make(), nothing));
}
