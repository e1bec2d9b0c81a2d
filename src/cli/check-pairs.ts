import * as z from 'zod/mini';
import { pairsSchema } from '../core/assessment/pairs.schema.js';
import type { JsonFile } from './course-files.js';

const named = z.array(z.looseObject({ id: z.string() }));

/**
 * Says of a question that its schema refuses what is wrong with the pairs of its key, by the shape of the key, so that each type
 * with pairs is covered: an id that names nothing, a pair that stands twice, something that no pair speaks of.
 * @param pointer - Where the question stands.
 */
export function checkPairs(file: JsonFile, pointer: string, item: object): void {
  const key = pairsSchema.safeParse(Reflect.get(item, 'correctResponse'));
  if (!key.success || key.data.length === 0) return;
  const lists = Object.entries(item).flatMap(([field, value]) => {
    const list = named.safeParse(value);
    return list.success ? [{ field, ids: list.data.map(({ id }) => id) }] : [];
  });
  const known = new Set(lists.flatMap(({ ids }) => ids));
  const report = (at: string, message: string): void => {
    file.report('error', 'invalid', `${pointer}/${at}`, message);
  };
  const seen = new Set<string>();
  for (const [index, pair] of key.data.entries()) {
    const at = `correctResponse/${String(index)}`;
    for (const [place, id] of pair.entries())
      if (!known.has(id)) report(`${at}/${String(place)}`, `"${id}" is the id of nothing in this question.`);
    if (seen.has(pair.join(' '))) report(at, 'This pair stands twice.');
    seen.add(pair.join(' '));
  }
  const sources = new Set(key.data.map(([source]) => source));
  const list = lists.find(({ ids }) => ids.some((id) => sources.has(id)));
  for (const [index, id] of list?.ids.entries() ?? [])
    if (!sources.has(id)) report(`${list?.field ?? ''}/${String(index)}`, `No pair of the key begins with "${id}".`);
}
