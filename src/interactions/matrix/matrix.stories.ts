import type { Meta } from '@storybook/web-components-vite';
import {
  interactionMeta,
  type InteractionArgs,
  type InteractionStory,
} from '../../testing/stories/interaction-story.js';
import { decisions, helices } from './matrix.examples.js';
import matrix from './matrix.js';

const meta: Meta<InteractionArgs> = { ...interactionMeta('matrix', matrix), args: { item: decisions } };
export default meta;

type Story = InteractionStory;

const partly = [
  ['budget', 'assembly'],
  ['room', 'board'],
];
const severalPartly = [
  ['laboratory', 'business'],
  ['laboratory', 'academia'],
  ['grant', 'business'],
  ['grant', 'academia'],
];

export const NothingChosen: Story = {};

export const Chosen: Story = { args: { response: partly } };

export const NothingChosenAtCheck: Story = { args: { error: 'Choose an answer for each item, then check.' } };

export const Correct: Story = { args: { response: decisions.correctResponse, isChecked: true } };

export const PartlyCorrect: Story = { args: { response: partly, isChecked: true } };

export const Incorrect: Story = { args: { response: [['room', 'board']], isChecked: true } };

export const Solution: Story = { args: { response: partly, isChecked: true, withSolution: true } };

export const Disabled: Story = { args: { response: partly, disabled: true } };

export const SeveralInARow: Story = { args: { item: helices, response: severalPartly } };

export const SeveralPartlyCorrect: Story = {
  args: { item: helices, response: severalPartly, isChecked: true, withSolution: true },
};

const scale = ['Never', 'Once a year', 'Twice a year', 'Every quarter', 'Every month', 'Every week', 'Every day'];

/** With six columns and more the table needs a wide page. */
export const ManyColumns: Story = {
  args: {
    item: {
      ...{ id: 'q-often', interaction: 'matrix', prompt: 'How often is it done in the cluster of this lesson?' },
      columns: scale.map((text, index) => ({ id: `c${String(index)}`, text })),
      rows: [
        { id: 'members', text: 'All members meet' },
        { id: 'board', text: 'The board meets' },
        { id: 'letter', text: 'A letter goes to all members' },
      ],
      correctResponse: [
        ['members', 'c2'],
        ['board', 'c3'],
        ['letter', 'c4'],
      ],
    },
    response: [['board', 'c3']],
  },
};

const long = (text: string): string =>
  `${text}, and this goes on for longer than anybody would want to read in a row or a column of a grid`;

export const TooLongTexts: Story = {
  args: {
    item: {
      ...helices,
      prompt: long(helices.prompt),
      rows: helices.rows.map((row) => ({ ...row, text: long(row.text) })),
      columns: helices.columns.map((column, index) => ({
        ...column,
        text: index === 1 ? 'Hochschulrektorenkonferenzvorstandsmitglieder' : long(column.text),
      })),
    },
    response: severalPartly,
    isChecked: true,
    withSolution: true,
  },
};
