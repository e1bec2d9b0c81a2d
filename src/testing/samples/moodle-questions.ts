import { asItem, letters, type PublishedScore, type Sample } from './sample.js';

/** Responses with the fraction that Moodle's own tests assert, of a question of one point. */
function question(
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

const mapped = (mapping: Readonly<Record<string, number>>, more: object = {}): object => ({
  mode: 'mapped',
  mapping,
  ...more,
});

const choices: readonly Sample[] = [
  question('true/false', 'choice', { options: letters('true false'), correctResponse: ['true'] }, [
    ...([
      [['true'], 1],
      [['false'], 0],
      [[], 0],
    ] as const),
  ]),
  question(
    'multichoice, single answer: a wrong one costs a third',
    'choice',
    {
      options: letters('a b c'),
      correctResponse: ['a'],
      scoring: mapped({ a: 1, b: -1 / 3, c: -1 / 3 }, { allowNegative: true }),
    },
    [
      [['a'], 1],
      [['b'], -0.3333333],
      [['c'], -0.3333333],
      [[], 0],
    ],
  ),
  question(
    'multichoice, two of four: a wrong one costs all',
    'choice',
    {
      ...{
        options: letters('a b c d'),
        maxChoices: 0,
        correctResponse: ['a', 'c'],
      },
      scoring: mapped({ a: 0.5, b: -1, c: 0.5, d: -1 }),
    },
    [
      [['a', 'c'], 1],
      [['a'], 0.5],
      [['a', 'b', 'c'], 0],
      [['b'], 0],
      [['a', 'b', 'c', 'd'], 0],
      [[], 0],
    ],
  ),
  question(
    'multichoice, three of six: thirds add up to one',
    'choice',
    {
      ...{
        options: letters('n1 n2 n3 n4 n5 n6'),
        maxChoices: 0,
        correctResponse: ['n1', 'n3', 'n5'],
      },
      scoring: mapped({
        n1: 1 / 3,
        n2: -1,
        n3: 1 / 3,
        n4: -1,
        n5: 1 / 3,
        n6: -1,
      }),
    },
    [[['n1', 'n3', 'n5'], 1]],
  ),
];

const animals = {
  stems: 'dog frog toad cat',
  options: 'mammal amphibian insect',
};
const animalKey = [
  ['dog', 'mammal'],
  ['frog', 'amphibian'],
  ['toad', 'amphibian'],
  ['cat', 'mammal'],
];
const animalScores: readonly PublishedScore[] = [
  [animalKey, 1],
  [[['dog', 'mammal']], 0.25],
  [
    [
      ['dog', 'mammal'],
      ['frog', 'insect'],
      ['toad', 'insect'],
      ['cat', 'amphibian'],
    ],
    0.25,
  ],
  [
    [
      ['dog', 'amphibian'],
      ['frog', 'insect'],
      ['toad', 'insect'],
      ['cat', 'amphibian'],
    ],
    0,
  ],
  [[], 0],
];

const pairs: readonly Sample[] = [
  question(
    'match: a quarter for each stem',
    'match',
    {
      stems: letters(animals.stems),
      options: letters(animals.options),
      reuse: true,
      correctResponse: animalKey,
    },
    animalScores,
  ),
  question(
    'match, sorted: a quarter for each',
    'categorize',
    {
      options: letters(animals.stems),
      categories: letters(animals.options),
      correctResponse: animalKey,
    },
    animalScores,
  ),
  question(
    'match, as a grid: a quarter for each row',
    'matrix',
    {
      rows: letters(animals.stems),
      columns: letters(animals.options),
      correctResponse: animalKey,
    },
    animalScores,
  ),
];

const list = (id: string, options: string, correctResponse: string): object => ({
  id,
  options: letters(options),
  correctResponse,
});
const bankGap = (id: string, correctResponse: string): object => ({
  id,
  correctResponse,
});
const fox = 'The [[g1]] [[g2]], the [[g3]] dog.';
const sum = '7 [[g1]] 11 [[g2]] 13 [[g3]] 17 [[g4]] 19 = 3';
const operators = [bankGap('g1', 'plus'), bankGap('g2', 'minus'), bankGap('g3', 'plus'), bankGap('g4', 'minus')];
const states = Object.fromEntries(['g1', 'g2', 'g3', 'g4'].map((id) => [id, 'ca']));

const gaps: readonly Sample[] = [
  question(
    'multianswer: a typed gap and a list',
    'cloze',
    {
      text: 'The [[g1]] and the [[g2]]',
      gaps: [
        {
          id: 'g1',
          accept: [
            { id: 'a', value: 'Dog', credit: 0, caseSensitive: true },
            { id: 'b', value: 'Owl', caseSensitive: true },
            { id: 'c', value: '*', credit: 0, wildcard: true },
          ],
        },
        list('g2', 'bow worm cat', 'cat'),
      ],
    },
    [
      ...([
        [{ g1: 'Owl', g2: 'cat' }, 1],
        [{ g1: 'Owl' }, 0.5],
        [{ g1: 'Goat', g2: 'cat' }, 0.5],
      ] as const),
      ...([
        [{ g1: 'Dog' }, 0],
        [{ g1: 'owl' }, 0],
        [{ g2: 'cat' }, 0.5],
        [{ g1: 'Dog', g2: 'worm' }, 0],
        [{}, 0],
      ] as const),
    ],
  ),
  question(
    'multianswer, the second gap worth 2',
    'cloze',
    {
      text: '[[g1]] [[g2]]',
      gaps: [
        { id: 'g1', accept: [{ id: 'a', value: 'Owl' }] },
        { ...list('g2', 'bow worm cat', 'cat'), weight: 2 },
      ],
    },
    [
      [{ g1: 'Owl', g2: 'worm' }, 1 / 3],
      [{ g1: 'Dog', g2: 'cat' }, 2 / 3],
      [{ g1: 'Owl', g2: 'cat' }, 1],
    ],
  ),
  question(
    'multianswer, four lists: the same answer to all of them',
    'cloze',
    {
      text: '[[g1]] [[g2]] [[g3]] [[g4]]',
      gaps: [
        list('g1', 'ca az', 'ca'),
        list('g2', 'ca az', 'az'),
        list('g3', 'ca az', 'ca'),
        list('g4', 'ca az', 'az'),
      ],
    },
    [[states, 0.5]],
  ),
  question('multianswer: the number zero', 'cloze', { text: '[[g]]', gaps: [{ id: 'g', correctResponse: 0 }] }, [
    ...([
      [{ g: { text: '0', value: 0 } }, 1],
      [{ g: { text: '0.0', value: 0 } }, 1],
      [{ g: { text: '1', value: 1 } }, 0],
    ] as const),
  ]),
  question(
    'gapselect: three lists',
    'cloze',
    {
      text: fox,
      gaps: [list('g1', 'quick slow', 'quick'), list('g2', 'fox dog', 'fox'), list('g3', 'lazy idle', 'lazy')],
    },
    [
      ...([
        [{ g1: 'quick', g2: 'fox', g3: 'lazy' }, 1],
        [{ g1: 'quick' }, 1 / 3],
      ] as const),
      ...([
        [{ g1: 'slow', g2: 'dog', g3: 'idle' }, 0],
        [{ g1: 'quick', g2: 'fox', g3: 'idle' }, 2 / 3],
      ] as const),
    ],
  ),
  question(
    'ddwtos: three of six words',
    'cloze',
    {
      ...{ text: fox, bank: letters('quick slow fox dog lazy idle') },
      gaps: [bankGap('g1', 'quick'), bankGap('g2', 'fox'), bankGap('g3', 'lazy')],
    },
    [
      [{ g1: 'quick', g2: 'fox', g3: 'lazy' }, 1],
      [{ g1: 'quick' }, 1 / 3],
      [{ g1: 'slow', g2: 'dog', g3: 'idle' }, 0],
    ],
  ),
  question(
    'gapselect and ddwtos: words that are used again',
    'cloze',
    {
      text: sum,
      gaps: operators,
      bank: letters('plus minus times by'),
      reuse: true,
    },
    [
      [{ g1: 'plus', g2: 'minus', g3: 'plus', g4: 'minus' }, 1],
      [{ g1: 'plus', g2: 'plus', g3: 'plus', g4: 'plus' }, 0.5],
      [{ g2: 'plus', g3: 'minus', g4: 'plus' }, 0],
    ],
  ),
];

/** Moodle: true/false, multichoice, match, multianswer, gapselect and ddwtos, by the tests of each question type. */
export const moodleQuestions: readonly Sample[] = [...choices, ...pairs, ...gaps];
