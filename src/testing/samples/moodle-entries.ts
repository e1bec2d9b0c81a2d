import { asItem, letters, type PublishedScore, type Sample } from './sample.js';

/** One text against one answer of Moodle's short answers: given text, answer, whether case matters, whether it fits. */
const COMPARED: readonly (readonly [given: string, answer: string, caseSensitive: boolean, fits: boolean])[] = [
  ...([
    ['Frog', 'Frog', true, true],
    ['Frog', 'frog', true, false],
    ['   Frog   ', 'Frog', true, true],
  ] as const),
  ...([
    ['Frogs', 'Frog', true, false],
    ['Frog', 'frog', false, true],
    ['   FROG   ', 'Frog', false, true],
  ] as const),
  ...([
    ['Frogs', 'Frog', false, false],
    ['Frog', 'F*og', true, true],
    ['Fog', 'F*og', true, true],
  ] as const),
  ...([
    ['   Fat dog   ', 'F*og', true, true],
    ['Frogs', 'F*og', true, false],
    ['Fg', 'F*og', true, false],
  ] as const),
  ...([
    ['frog', 'F*og', true, false],
    ['   fat dog   ', 'F*og', true, false],
    ['Frog', 'F*og', false, true],
  ] as const),
  ...([
    ['Fog', 'F*og', false, true],
    ['   Fat dog   ', 'F*og', false, true],
    ['Frogs', 'F*og', false, false],
  ] as const),
  ...([
    ['Fg', 'F*og', false, false],
    ['frog', 'F*og', false, true],
    ['   fat dog   ', 'F*og', false, true],
  ] as const),
  ...([
    ['   *   ', '\\*', true, true],
    ['*', '\\*', true, true],
    ['Frog*toad', 'Frog\\*toad', true, true],
  ] as const),
  ...([
    ['a', '[a-z]', true, false],
    ['[a-z]', '[a-z]', true, true],
    ['\\{}/', '\\{}/', false, true],
  ] as const),
  ...([
    ['ITÁLIE', 'Itálie', false, true],
    ['départ', 'DÉPART', false, true],
    ['départ', 'DÉPART', true, false],
  ] as const),
  ...([
    ['d\u00e9part', 'de\u0301part', true, true],
    ['d\u00e9part', 'DE\u0301PART', false, true],
  ] as const),
  ...([
    ['0', '0', true, true],
    ['0', '0*', true, true],
    ['0', '*0', true, true],
    ['0', '*0*', true, true],
  ] as const),
  ['<em></em>', `${'*'.repeat(35)}<em>${'*'.repeat(35)}</em>`, true, true],
];

const texts: readonly Sample[] = [
  {
    name: 'Moodle shortanswer: the first answer that fits wins',
    item: asItem('text-entry', {
      accept: [
        { id: 'a', value: 'frog' },
        { id: 'b', value: 'toad', credit: 0.8 },
        { id: 'c', value: '*', wildcard: true, credit: 0 },
      ],
    }),
    max: 1,
    scores: [
      ['frog', 1],
      ['toad', 0.8],
      ['x', 0],
      ['cat', 0],
      ['', 0],
    ],
  },
  ...COMPARED.map(([given, answer, caseSensitive, fits], index): Sample => ({
    name: `Moodle shortanswer, comparison ${String(index + 1)}: "${given.slice(0, 20)}" with "${answer.slice(0, 20)}"`,
    item: asItem('text-entry', {
      accept: [
        {
          id: 'a',
          value: answer,
          caseSensitive,
          wildcard: answer.includes('*'),
        },
      ],
    }),
    max: 1,
    scores: [[given, fits ? 1 : 0]],
  })),
];

const typed = (value: number, raw: number): PublishedScore => [{ text: String(value), value }, raw];

/** A number within Moodle's tolerance: what fits, and what does not. */
function within(
  name: string,
  key: { readonly correctResponse: number; readonly tolerance?: object },
  [right, wrong]: readonly [readonly number[], readonly number[]],
): Sample {
  const scores = [...right.map((value) => typed(value, 1)), ...wrong.map((value) => typed(value, 0))];
  return {
    name: `Moodle numerical: ${name}`,
    item: asItem('numeric-entry', key),
    max: 1,
    scores,
  };
}

const absolute = (value: number): object => ({ type: 'absolute', value });

const numbers: readonly Sample[] = [
  within('3.14 alone', { correctResponse: 3.14 }, [[3.14], [1, 3.1, 3.142, 42]]),
  within('7 within 1', { correctResponse: 7, tolerance: absolute(1) }, [
    [6, 7, 8],
    [5.99, 8.01],
  ]),
  within('no tolerance', { correctResponse: 1234 }, [[1234], [1234.000001, 0]]),
  within('a tiny number alone', { correctResponse: 1e-20 }, [[1e-20], [0.9999999e-20, 1.0000001e-20]]),
  within('zero within next to nothing', { correctResponse: 0, tolerance: absolute(1e-24) }, [
    [-1e-24, 0, 1e-24, -1e-35, 1e-35],
    [-2e-24, 2e-24, -1e-20, 1e-20],
  ]),
  within('a tiny number within a tinier one', { correctResponse: 1e-20, tolerance: absolute(1e-24) }, [
    [1.0001e-20, 1e-20],
    [1.0002e-20],
  ]),
  within('7 within a tenth', { correctResponse: 7, tolerance: { type: 'relative', value: 0.1 } }, [
    [6.3, 7, 7.7],
    [6.29, 7.71],
  ]),
  {
    name: 'Moodle numerical, answers of less: half for what is near',
    item: asItem('numeric-entry', {
      correctResponse: 1.25,
      misconceptions: [{ id: 'near', value: 1.25, tolerance: absolute(0.05), credit: 0.5 }],
    }),
    max: 1,
    scores: [typed(1.25, 1), typed(1.23, 0.5), typed(1.27, 0.5), typed(2, 0), typed(3, 0)],
  },
];

const WORDS = 'm o r d l e';
const [forth, back] = ['m o r d l e', 'e l d r o m'];
const [ends, turned, shifted] = ['e o r d l m', 'r o d l e m', 'o r d l e m'];

function ordering(name: string, mode: string, scores: readonly (readonly [order: string, fraction: number])[]): Sample {
  return {
    name: `Moodle ordering, ${name}`,
    item: asItem('order', {
      options: letters(WORDS),
      correctResponse: WORDS.split(' '),
      scoring: { mode },
    }),
    max: 1,
    scores: scores.map(([order, raw]) => [order.split(' '), raw]),
  };
}

const orders: readonly Sample[] = [
  ordering('all or nothing (-1)', 'allOrNothing', [
    [forth, 1],
    [back, 0],
    [turned, 0],
  ]),
  ordering('absolute position (0)', 'absolutePosition', [
    [forth, 1],
    [back, 0],
    [ends, 4 / 6],
    [turned, 1 / 6],
  ]),
  ordering('relative to the next, without the last (1)', 'relativeNext', [
    [forth, 1],
    [back, 0],
    [ends, 0.6],
    [turned, 0.4],
  ]),
  ordering('longest ordered subset (5)', 'longestSubset', [
    [forth, 1],
    [back, 0],
    [shifted, 5 / 6],
  ]),
];

/** Moodle: short answer, numerical and ordering questions, by the tests of each question type. */
export const moodleEntries: readonly Sample[] = [...texts, ...numbers, ...orders];
