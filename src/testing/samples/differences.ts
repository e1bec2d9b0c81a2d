import { asItem, letters, type Difference } from './sample.js';

const twoOfFour = asItem('choice', {
  maxChoices: 0,
  options: letters('a b c d'),
  correctResponse: ['a', 'c'],
});
const podium = (mode: string, maxScore: number) =>
  asItem('order', {
    options: letters('a b c'),
    correctResponse: ['c', 'a', 'b'],
    scoring: { mode, maxScore },
  });
const words = asItem('order', {
  ...{
    options: letters('m o r d l e'),
    correctResponse: 'm o r d l e'.split(' '),
  },
  scoring: { mode: 'relativeNext' },
});
const cities = ['dresden', 'chemnitz', 'leipzig'].map((value, index) => ({
  id: 'abc'.charAt(index),
  value,
}));

/** What ours scores otherwise on purpose. */
export const differences: readonly Difference[] = [
  {
    name: 'Moodle oumultiresponse takes one wrong tick for free where a right one is left out; ours never does',
    ...{ item: twoOfFour, response: ['a', 'b'], published: 0.5, ours: 0 },
  },
  {
    name: 'QTI 2.2 "order partial scoring" pays one wrong order by hand; ours pays places',
    ...{
      item: podium('absolutePosition', 2),
      response: ['c', 'b', 'a'],
      published: 1,
      ours: 2 / 3,
    },
  },
  {
    name: 'QTI 2.2 "chocolate milk" has two keys; ours has one, and the other one earns nothing',
    item: asItem('choice', {
      ...{
        maxChoices: 0,
        options: letters('a b c d'),
        correctResponse: ['a', 'b'],
      },
      scoring: { mode: 'allOrNothing' },
    }),
    ...{ response: ['c', 'd'], published: 1, ours: 0 },
  },
  {
    name: 'QTI 3 "text entry subset" does not pay a city twice; our gaps do not know of each other',
    item: asItem('cloze', {
      ...{ text: '[[a]] [[b]] [[c]]', scoring: { maxScore: 3 } },
      gaps: ['a', 'b', 'c'].map((id) => ({ id, accept: cities })),
    }),
    ...{
      response: { a: 'Leipzig', b: 'Leipzig', c: 'Dresden' },
      published: 2,
      ours: 3,
    },
  },
  {
    name: 'Moodle shortanswer takes a missing accent for a mistake; ours accepts it and says so',
    item: asItem('text-entry', { accept: [{ id: 'a', value: 'départ' }] }),
    ...{ response: 'depart', published: 0, ours: 1 },
  },
  {
    name: 'Moodle ordering, relative with the last (2), pays the end; ours pays neighbours alone',
    ...{
      item: words,
      response: 'e o r d l m'.split(' '),
      published: 0.5,
      ours: 0.6,
    },
  },
];
