import { everyPairing, mapResponse, matchCorrect } from './qti-rules.js';
import { asItem, letters, type PublishedScore, type Sample } from './sample.js';

const gap = (id: string, options: string, key: string): object => ({
  id,
  options: letters(options),
  correctResponse: key,
});
const typed = (...values: readonly number[]): object[] => values.map((value) => ({ text: String(value), value }));

/** What stands in gaps, by what the standard gives for each of them. */
function fillings(
  gaps: Readonly<Record<string, Readonly<Record<string, number>>>>,
  asAnswer: (given: string) => unknown = (given) => given,
): PublishedScore[] {
  return Object.entries(gaps).reduce<PublishedScore[]>(
    (scores, [id, values]) =>
      scores.flatMap(([response, raw]): PublishedScore[] => [
        [response, raw],
        ...Object.entries(values).map(([given, earned]): PublishedScore => [
          { ...(response as object), [id]: asAnswer(given) },
          raw + earned,
        ]),
      ]),
    [[{}, 0]],
  );
}

const jumble = {
  g1: { c1: 0, f1: 1, h1: 0, s1: 0 },
  g2: { c2: 1, f2: 0, h2: 0, s2: 0 },
  g3: { c3: 0, f3: 0, h3: 1, s3: 0 },
};
const wordGap = (id: string, correctResponse: string): object => ({
  id,
  correctResponse,
});
const wordKey = ['g1 f', 'g2 c', 'g3 h'];

const clozes: readonly Sample[] = [
  {
    name: 'QTI 2.2 "inline choice": one list of three',
    item: asItem('cloze', { text: 'of [[g]]', gaps: [gap('g', 'g l y', 'y')] }),
    max: 1,
    scores: fillings({ g: { g: 0, l: 0, y: 1 } }),
  },
  {
    name: 'QTI 3 "jumble inline choice": three lists, a point each',
    item: asItem('cloze', {
      text: '[[g1]] [[g2]] [[g3]]',
      gaps: [gap('g1', 'c1 f1 h1 s1', 'f1'), gap('g2', 'c2 f2 h2 s2', 'c2'), gap('g3', 'c3 f3 h3 s3', 'h3')],
      scoring: { maxScore: 3 },
    }),
    max: 3,
    scores: fillings(jumble),
  },
  {
    name: 'QTI 3 "jumble gap match": three of four words or nothing',
    item: asItem('cloze', {
      text: '[[g1]] [[g2]] [[g3]]',
      gaps: [wordGap('g1', 'f'), wordGap('g2', 'c'), wordGap('g3', 'h')],
      bank: letters('f c s h'),
      scoring: { mode: 'allOrNothing', maxScore: 3 },
    }),
    max: 3,
    scores: everyPairing(['g1', 'g2', 'g3'], ['f', 'c', 's', 'h'], {
      reuse: false,
    }).map((pairs) => [
      Object.fromEntries(pairs),
      matchCorrect(
        wordKey,
        pairs.map((pair) => pair.join(' ')),
        3,
      ),
    ]),
  },
  {
    name: 'QTI 3 "Lycidas": two typed gaps, half a point for a near one',
    item: asItem('cloze', {
      text: '[[a]] [[b]]',
      gaps: [
        {
          id: 'a',
          accept: [
            { id: 'a', value: 'fresh woods' },
            { id: 'b', value: 'fresh fields', credit: 0.5 },
          ],
        },
        {
          id: 'b',
          accept: [
            { id: 'a', value: 'pastures new' },
            { id: 'b', value: 'pastures green', credit: 0.5 },
          ],
        },
      ],
      scoring: { maxScore: 2 },
    }),
    max: 2,
    scores: fillings({
      a: { 'fresh woods': 1, 'fresh fields': 0.5, woods: 0 },
      b: { 'pastures new': 1, 'pastures green': 0.5, new: 0 },
    }),
  },
  {
    name: 'QTI 3 "text entry numeric" of Saxony: two numbers, a point each',
    item: asItem('cloze', {
      text: '[[a]] [[b]]',
      gaps: [
        { id: 'a', correctResponse: 4 },
        { id: 'b', correctResponse: 2 },
      ],
      scoring: { maxScore: 2 },
    }),
    max: 2,
    scores: fillings({ a: { 4: 1, 4.01: 0, 2: 0 }, b: { 2: 1, 4: 0, 1.99: 0 } }, (text) => ({
      text,
      value: Number(text),
    })),
  },
];

const texts: readonly Sample[] = [
  {
    name: 'QTI 3 "BG010": York in full, without its capital letter half',
    item: asItem('text-entry', {
      accept: [
        { id: 'a', value: 'York', caseSensitive: true },
        { id: 'b', value: 'york', credit: 0.5 },
      ],
    }),
    max: 1,
    scores: [
      ['York', 1],
      ['york', 0.5],
      ['YORK', 0.5],
      ['Lancaster', 0],
      ['New York', 0],
      ['', 0],
    ],
  },
  {
    name: 'QTI 3 "calculus": either of two words',
    item: asItem('text-entry', {
      accept: [
        { id: 'a', value: 'slope' },
        { id: 'b', value: 'gradient' },
      ],
    }),
    max: 1,
    scores: [
      ['slope', 1],
      ['gradient', 1],
      ['height', 0],
    ],
  },
  {
    name: 'QTI 3 "text entry" of Saxony: in any case of letters',
    item: asItem('text-entry', { accept: [{ id: 'a', value: 'Fichtelberg' }] }),
    max: 1,
    scores: [
      ['Fichtelberg', 1],
      ['fichtelberg', 1],
      ['FICHTELBERG', 1],
      ['Fichtel', 0],
    ],
  },
  {
    name: 'QTI 2.2 "multi-input", typed: part of a word earns a fifth',
    item: asItem('text-entry', {
      accept: [
        { id: 'a', value: 'wicked king', caseSensitive: true },
        { id: 'b', value: 'bad king', caseSensitive: true, credit: 0.5 },
        { id: 'c', value: 'evil king', caseSensitive: true, credit: 0.5 },
        { id: 'd', value: '*king*', wildcard: true, credit: 0.2 },
      ],
    }),
    max: 1,
    scores: [
      ...([
        ['wicked king', 1],
        ['bad king', 0.5],
        ['evil king', 0.5],
        ['Wicked King', 0.2],
      ] as const),
      ...([
        ['King', 0.2],
        ['the kings', 0.2],
        ['queen', 0],
      ] as const),
    ],
  },
];

const percent = Object.fromEntries([
  ...[12, 13, 19, 20].map((value) => [String(value), 0.5] as const),
  ...[14, 15, 16, 17, 18].map((value) => [String(value), 1] as const),
]);

const numbers: readonly Sample[] = [
  {
    name: 'QTI 2.2 "slider": 16 and two beside it in full, two more half',
    item: asItem('slider', {
      ...{
        min: 0,
        max: 100,
        step: 1,
        correctResponse: 16,
        tolerance: { type: 'absolute', value: 2 },
      },
      misconceptions: [
        {
          id: 'near',
          value: 16,
          tolerance: { type: 'absolute', value: 4 },
          credit: 0.5,
        },
      ],
    }),
    max: 1,
    scores: Array.from({ length: 101 }, (_none, value) => [
      value,
      mapResponse({ entries: percent, defaultValue: 0 }, [String(value)]),
    ]),
  },
  {
    name: 'QTI 3 "text entry numeric" of Saxony: 5 percent off is right, bounds included',
    item: asItem('numeric-entry', {
      correctResponse: 4.136,
      tolerance: { type: 'relative', value: 0.05 },
    }),
    max: 1,
    scores: typed(4.136, 3.9292, 4.3428, 4, 3.9291, 4.3429, 41.36, -4.136).map((given, index) => [
      given,
      index < 4 ? 1 : 0,
    ]),
  },
  {
    name: 'QTI 3 "the answer": ten points for 42 alone',
    item: asItem('numeric-entry', {
      correctResponse: 42,
      scoring: { maxScore: 10 },
    }),
    max: 10,
    scores: typed(42, 41, 42.5, -42).map((given, index) => [given, index < 1 ? 10 : 0]),
  },
];

/** QTI 2.2 and 3.0: text entry, inline choice, gap match as a word bank, and slider interactions. */
export const qtiEntries: readonly Sample[] = [...clozes, ...texts, ...numbers];
