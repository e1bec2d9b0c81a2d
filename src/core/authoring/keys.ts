import { idsBeside, idsOf, isFields, listOf, type Fields } from './fields.js';
import type { Misfit, Path } from './type-authoring.js';

/** The first explanation that there is. */
export const firstOf = (...explanations: readonly (Misfit | null)[]): Misfit | null =>
  explanations.find((one) => one !== null) ?? null;

/** Whether a path leads to a field of the item itself. */
export const isField = (path: Path, name: string): boolean => path.length === 1 && path[0] === name;

/** Of a key: an id in it that nothing else in the item has. */
export function explainStrangeId(path: Path, item: Fields): Misfit | null {
  if (!isField(path, 'correctResponse')) return null;
  const known = idsBeside(item, 'correctResponse');
  if (known.length === 0) return null;
  for (const [place, id] of textsIn(item.correctResponse)) {
    if (!known.includes(id)) return { path: [...path, ...place], message: strange(id, known) };
  }
  return null;
}

/** Of `scoring.mapping`, what answers earn by their ids or by two of them: an id that is none, else that the key earns too little. */
export function explainMapping(path: Path, item: Fields): Misfit | null {
  if (path.at(-1) !== 'mapping' || !isFields(item.scoring)) return null;
  const known = idsBeside(item, 'scoring');
  const { mapping } = item.scoring;
  for (const key of Object.keys(isFields(mapping) ? mapping : {})) {
    const id = key.split(' ').find((part) => !known.includes(part));
    if (id !== undefined) return { path: [...path, key], message: strange(id, known) };
  }
  return { path, message: 'What is in "correctResponse" must earn something, and nothing else may earn more.' };
}

/** Of a set of options as the key: an id that is none, or more of them than may be chosen. */
export function explainChoiceKey(path: Path, item: Fields): Misfit | null {
  const found = firstOf(explainMapping(path, item), explainStrangeId(path, item));
  if (found || !isField(path, 'correctResponse')) return found;
  if (listOf(item.correctResponse).length <= Number(item.maxChoices ?? 1)) return null;
  return {
    path,
    message: 'More options are right than may be chosen: with several right ones write "maxChoices": 0.',
  };
}

/** Of pairs as the key: an id that is none, a pair that stands twice, or one too many or too few. */
export function explainPairKey(path: Path, item: Fields): Misfit | null {
  const found = firstOf(explainMapping(path, item), explainStrangeId(path, item));
  if (found || !isField(path, 'correctResponse')) return found;
  const names = namesOfPairs(item);
  const index = names.findIndex((name, place) => names.indexOf(name) < place);
  if (index >= 0) return { path: [...path, index], message: 'This pair stands twice.' };
  return { path, message: 'Each pair is ["what stays", "what goes with it"], and each thing has its pair once.' };
}

/** Of things that each need a pair: one that no pair of the key begins with. */
export function explainLostSource(path: Path, item: Fields, field: string): Misfit | null {
  if (!isField(path, field)) return null;
  const pairs = listOf(item.correctResponse);
  const ids = idsOf(item[field]);
  const lost = ids.findIndex((id) => !pairs.some((pair) => listOf(pair)[0] === id));
  if (pairs.length === 0 || lost < 0) return null;
  return { path: [...path, lost], message: `No pair of the key begins with "${String(ids[lost])}".` };
}

const strange = (id: string, known: readonly string[]): string =>
  `"${id}" is no id of this question. There are: ${known.join(', ')}.`;

const namesOfPairs = ({ correctResponse }: Fields): readonly string[] =>
  listOf(correctResponse).map((pair) => listOf(pair).join(' '));

/** The texts of a list and of lists in it, with their places. */
function textsIn(value: unknown): readonly (readonly [place: readonly number[], text: string])[] {
  if (typeof value === 'string') return [[[], value]];
  return listOf(value).flatMap((member, index) =>
    textsIn(member).map(([place, text]) => [[index, ...place], text] as const),
  );
}
