import { letters, moodleQuestion, type Sample } from './sample.js';

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

/** Moodle: multianswer, gapselect and ddwtos, by the tests of each question type. */
export const moodleGaps: readonly Sample[] = [
  moodleQuestion(
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
  moodleQuestion(
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
  moodleQuestion(
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
  moodleQuestion('multianswer: the number zero', 'cloze', { text: '[[g]]', gaps: [{ id: 'g', correctResponse: 0 }] }, [
    ...([
      [{ g: { text: '0', value: 0 } }, 1],
      [{ g: { text: '0.0', value: 0 } }, 1],
      [{ g: { text: '1', value: 1 } }, 0],
    ] as const),
  ]),
  moodleQuestion(
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
  moodleQuestion(
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
  moodleQuestion(
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
