import type { AssessmentItem } from '../../core/course/course.js';

/** A response of ours, and what the standard gives for it. */
export type PublishedScore = readonly [response: unknown, raw: number];

/** A published example of another standard, put as an item of ours: its facts (structure, key, values), none of its sentences. */
export interface Sample {
  readonly name: string;
  readonly item: AssessmentItem;
  /** Points for the key. */
  readonly max: number;
  /** Every response that can be given where these are few, else those that the standard's own tests name. */
  readonly scores: readonly PublishedScore[];
}

/** An example that ours scores otherwise on purpose (docs/scoring.md says why). */
export interface Difference {
  readonly name: string;
  readonly item: AssessmentItem;
  readonly response: unknown;
  readonly published: number;
  readonly ours: number;
}

/** An item of which the prompt says nothing. */
export function asItem(interaction: string, fields: Readonly<Record<string, unknown>>): AssessmentItem {
  return { id: 'q', interaction, prompt: 'Sample', ...fields };
}

/** Things that are no more than their ids: `a b c`. */
export const letters = (ids: string): { readonly id: string; readonly text: string }[] =>
  ids.split(' ').map((id) => ({ id, text: id.toUpperCase() }));

/** Responses with the fraction that Moodle's own tests assert, of a question of one point. */
export function moodleQuestion(
  name: string,
  interaction: string,
  fields: Readonly<Record<string, unknown>>,
  scores: readonly PublishedScore[],
): Sample {
  return {
    name: `Moodle ${name}`,
    item: asItem(interaction, fields),
    max: 1,
    scores,
  };
}
