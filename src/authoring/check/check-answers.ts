import { creditOf, matchText, spellingOf, type AcceptedText } from '../../core/assessment/accepted-text.js';
import { acceptedTextSchema } from '../../core/assessment/accepted-text.schema.js';
import { anchorsOf } from '../../core/assessment/spots.js';
import { spotsSchema } from '../../core/assessment/spots.schema.js';
import { marginOf, isWithin } from '../../core/assessment/tolerance.js';
import { toleranceSchema, type Tolerance } from '../../core/assessment/tolerance.schema.js';
import { nodesOf, pointerTo, type JsonFile } from '../files/course-files.js';

/**
 * Reports answers of a question that no response can reach, by the shape of their lists, so that each type which uses one is
 * covered: an accepted text that an earlier one always takes, a known mistake that counts as right or as an earlier one, and a spot
 * that lies under others.
 * @param pointer - Where the question stands.
 */
export function checkAnswers(file: JsonFile, pointer: string, item: unknown): void {
  for (const node of nodesOf(item, pointer)) {
    if (typeof node.value !== 'object' || node.value === null) continue;
    const accept: unknown = Reflect.get(node.value, 'accept');
    if (Array.isArray(accept)) checkAccepted(file, pointerTo(node.pointer, 'accept'), accept);
    const misconceptions: unknown = Reflect.get(node.value, 'misconceptions');
    if (Array.isArray(misconceptions)) checkNumbers(file, node.pointer, node.value, misconceptions);
    checkSpots(file, pointerTo(node.pointer, 'spots'), Reflect.get(node.value, 'spots'));
  }
}

function checkSpots(file: JsonFile, pointer: string, value: unknown): void {
  const spots = spotsSchema.safeParse(value);
  if (!spots.success) return;
  for (const [index, { room }] of anchorsOf(spots.data).entries()) {
    const name = spots.data[index]?.text ?? '';
    const message = `"${name}" cannot be pressed on the picture: spots before it lie on all of it.`;
    if (room <= 0) file.report('warning', 'covered-spot', pointerTo(pointer, index), message);
  }
}

function checkAccepted(file: JsonFile, pointer: string, accept: readonly unknown[]): void {
  const entries = accept.flatMap((entry): AcceptedText[] => {
    const result = acceptedTextSchema.safeParse(entry);
    return result.success ? [result.data] : [];
  });
  if (entries.length < accept.length) return;
  for (const [index, entry] of entries.entries()) {
    const sample = entry.wildcard ? spellingOf(entry).replaceAll('…', 'x') : entry.value;
    const winner = matchText(entries, sample)?.entry;
    const before = winner ? entries.indexOf(winner) : index;
    if (before >= index || !winner) continue;
    const worth = creditOf(winner) === creditOf(entry) ? '' : ', which is worth something else';
    const message = `"${entry.value}" is always taken for "${winner.value}"${worth}.`;
    file.report('warning', 'unreachable-answer', pointerTo(pointer, index), message);
  }
}

interface Expected {
  readonly value: number;
  readonly tolerance: Tolerance | undefined;
}

function checkNumbers(file: JsonFile, pointer: string, item: object, misconceptions: readonly unknown[]): void {
  const key = expectedOf(Reflect.get(item, 'correctResponse'), Reflect.get(item, 'tolerance'));
  const earlier = key ? [key] : [];
  for (const [index, entry] of misconceptions.entries()) {
    if (typeof entry !== 'object' || entry === null) continue;
    const mistake = expectedOf(Reflect.get(entry, 'value'), Reflect.get(entry, 'tolerance'));
    if (!mistake) continue;
    const hidden = earlier.some((one) => covers(one, mistake));
    if (hidden) {
      const message = `${String(mistake.value)} counts as right, or as a mistake that is named before it.`;
      file.report('warning', 'unreachable-answer', `${pointer}/misconceptions/${String(index)}`, message);
    }
    earlier.push(mistake);
  }
}

function expectedOf(value: unknown, tolerance: unknown): Expected | null {
  if (typeof value !== 'number') return null;
  const result = toleranceSchema.safeParse(tolerance);
  return { value, tolerance: result.success ? result.data : undefined };
}

/** Whether all numbers that one takes are taken by another. */
function covers(outer: Expected, inner: Expected): boolean {
  const margin = marginOf(inner.value, inner.tolerance);
  return [inner.value - margin, inner.value + margin].every((edge) => isWithin(edge, outer.value, outer.tolerance));
}
