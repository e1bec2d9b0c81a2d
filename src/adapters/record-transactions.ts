import { StoreError } from '../core/ports.js';
import type { Fact } from '../core/record/fact.js';
import type { Transaction } from './database.js';

/** How often a course was erased when a page came to hold a fact of it; null where the page has never read its record. */
export type Generation = number | null;

/** A fact on its way into the database. */
export interface Entry {
  readonly fact: Fact;
  readonly generation: Generation;
}

/** What is stored of a course, of whatever version. */
export async function readFacts(
  transaction: Transaction<'readonly'>,
  course: string,
): Promise<{ readonly stored: readonly unknown[]; readonly generation: number }> {
  const [generation, stored] = await Promise.all([
    generationOf(transaction, course),
    transaction.objectStore('events').index('course').getAll(course),
  ]);
  return { stored, generation };
}

/**
 * Stores facts; the first fact with an id stays.
 * @param stale - What happens where the learner has erased a fact's course since the page got it: `refuse` stores nothing.
 * @returns The generations of the courses.
 */
export async function writeFacts(
  transaction: Transaction<'readwrite'>,
  entries: readonly Entry[],
  stale: 'refuse' | 'skip',
): Promise<ReadonlyMap<string, number>> {
  const courses = [...new Set(entries.map(({ fact }) => fact.course))];
  const generations = new Map(
    await Promise.all(courses.map(async (course) => [course, await generationOf(transaction, course)] as const)),
  );
  const isStale = ({ fact, generation }: Entry) =>
    generation !== null && generation < (generations.get(fact.course) ?? 0);
  if (stale === 'refuse' && entries.some(isStale)) throw new StoreError('erased');
  const events = transaction.objectStore('events');
  const facts = new Map(entries.filter((entry) => !isStale(entry)).map(({ fact }) => [fact.id, fact]));
  await Promise.all([...facts.values()].map(async (fact) => (await events.getKey(fact.id)) ?? events.add(fact)));
  return generations;
}

/** Erases a course, or all, and raises the generation, so that a page that still holds erased facts cannot write them back. */
export async function eraseFacts(transaction: Transaction<'readwrite'>, course: string | undefined): Promise<void> {
  const [events, meta] = [transaction.objectStore('events'), transaction.objectStore('meta')];
  const key = generationKey(course);
  const erased = course === undefined ? await events.getAllKeys() : await events.index('course').getAllKeys(course);
  const generation = count(await meta.get(key)) + 1;
  await Promise.all([...erased.map((id) => events.delete(id)), meta.put(generation, key)]);
}

/** Rises with each erasure of the course and of everything. */
async function generationOf(transaction: Transaction<'readonly' | 'readwrite'>, course: string): Promise<number> {
  const meta = transaction.objectStore('meta');
  const counts: readonly unknown[] = await Promise.all([undefined, course].map((key) => meta.get(generationKey(key))));
  return counts.map(count).reduce((all, own) => all + own);
}

const generationKey = (course: string | undefined) => (course === undefined ? 'generation' : `generation:${course}`);
const count = (stored: unknown): number => (typeof stored === 'number' ? stored : 0);
