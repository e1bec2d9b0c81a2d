import { html, type TemplateResult } from 'lit';
import type { AssessmentItem } from '../../core/course/course.js';
import type { Visit } from '../../session/visit.js';
import type { ItemCard } from '../../ui/item/item-card.js';
import { createTestEnvironment, openTestVisit } from '../page/test-environment.js';

export type CardOptions = Partial<Pick<ItemCard, 'attempt' | 'review' | 'label' | 'headingLevel' | 'result'>>;

let courses = 0;

/** A course of two lessons whose test holds some items. */
export function itemCourse(
  items: readonly unknown[],
  course: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return {
    schemaVersion: '1.0.0',
    id: `https://c4s.example/courses/items-${String(++courses)}`,
    version: '1.0.0',
    inLanguage: 'en',
    name: 'Clusters',
    modules: [
      {
        id: 'm1',
        name: 'Pilots',
        lessons: [
          { id: 'm1-l1', name: 'Choosing a pilot', blocks: [] },
          { id: 'm1-l2', name: 'Running a pilot', blocks: [] },
        ],
        assessment: { id: 'm1-test', name: 'Test', items },
      },
    ],
    ...course,
  };
}

/** A card of a question as an element around it renders one. */
export function itemCard(
  visit: Visit,
  item: unknown,
  { attempt = null, review = false, label = '', headingLevel = 4, result = null }: CardOptions = {},
): TemplateResult {
  return html`<c4s-item
    .visit=${visit}
    .item=${item}
    .attempt=${attempt}
    .review=${review}
    .label=${label}
    .headingLevel=${headingLevel}
    .result=${result}
  ></c4s-item>`;
}

/** A learner's way with one question, for stories: what she gives, and what she does with it. */
export interface ItemHistory {
  readonly response?: unknown;
  readonly hints?: number;
  /** `starts`: it is part of a test that is open; `submits`: of one that is over. */
  readonly then?: 'checks' | 'starts' | 'submits';
}

/** A visit to a course of one question after what has happened, and the attempt where there is one. */
export async function visitAfter(item: AssessmentItem, history: ItemHistory = {}) {
  const visit = await openTestVisit(itemCourse([item]), createTestEnvironment());
  const { session } = visit;
  await Promise.all([session.interactions.load(item.interaction), session.ready('answers'), session.ready('attempts')]);
  const { response, hints, then } = history;
  if (then === 'starts' || then === 'submits') session.dispatch({ type: 'start-attempt', assessment: 'm1-test' });
  const attempt = [...session.state.attempts.keys()][0] ?? null;
  const at = { item: item.id, ...(attempt === null ? {} : { attempt }) };
  if (hints) session.dispatch({ type: 'show-hint', ...at, count: hints });
  if (response !== undefined) session.dispatch({ type: 'draft-response', ...at, response });
  if (then === 'checks') session.dispatch({ type: 'check-item', item, response });
  if (attempt !== null && then === 'submits') session.dispatch({ type: 'submit-attempt', attempt });
  return { visit, attempt };
}
