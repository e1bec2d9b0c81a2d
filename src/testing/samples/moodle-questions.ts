import { letters, moodleQuestion, type PublishedScore, type Sample } from './sample.js';

const mapped = (mapping: Readonly<Record<string, number>>, more: object = {}): object => ({
  mode: 'mapped',
  mapping,
  ...more,
});

const choices: readonly Sample[] = [
  moodleQuestion('true/false', 'choice', { options: letters('true false'), correctResponse: ['true'] }, [
    ...([
      [['true'], 1],
      [['false'], 0],
      [[], 0],
    ] as const),
  ]),
  moodleQuestion(
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
  moodleQuestion(
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
  moodleQuestion(
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
  moodleQuestion(
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
  moodleQuestion(
    'match, sorted: a quarter for each',
    'categorize',
    {
      options: letters(animals.stems),
      categories: letters(animals.options),
      correctResponse: animalKey,
    },
    animalScores,
  ),
  moodleQuestion(
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

/** Moodle: true/false, multichoice and match, by the tests of each question type. */
export const moodleQuestions: readonly Sample[] = [...choices, ...pairs];
