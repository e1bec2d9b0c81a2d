import type { Meta } from '@storybook/web-components-vite';
import {
  interactionMeta,
  pressing,
  type InteractionArgs,
  type InteractionStory,
} from '../../testing/stories/interaction-story.js';
import { bank, lists, mixed, repeated, typed } from './cloze.examples.js';
import cloze from './cloze.js';

const meta: Meta<InteractionArgs> = { ...interactionMeta('cloze', cloze), args: { item: typed } };
export default meta;

type Story = InteractionStory;

const partly = { work: 'cooperate', word: 'competition', magyar: 'halozat' };
const placed = { makes: 'firms', knows: 'banks', rules: 'governments' };
const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft and more';

export const Empty: Story = {};

export const Written: Story = { args: { response: partly } };

export const NothingWritten: Story = { args: { error: 'Fill the gaps, then check.' } };

export const Correct: Story = {
  args: { response: { work: 'cooperate', word: 'coopetition', magyar: 'hálózat' }, isChecked: true },
};

export const MissingAccents: Story = {
  args: { response: { work: 'cooperate', word: 'coopetition', magyar: 'halozat' }, isChecked: true },
};

export const PartlyCorrect: Story = { args: { response: partly, isChecked: true } };

export const Incorrect: Story = { args: { response: { work: 'fight', word: 'war' }, isChecked: true } };

export const Solution: Story = { args: { ...Incorrect.args, withSolution: true } };

export const Disabled: Story = { args: { response: partly, disabled: true } };

export const Lists: Story = { args: { item: lists } };

export const ListsChosen: Story = { args: { item: lists, response: { mass: 'critical', place: 'street' } } };

export const ListsChecked: Story = { args: { ...ListsChosen.args, isChecked: true, withSolution: true } };

export const Mixed: Story = { args: { item: mixed } };

export const MixedChecked: Story = {
  args: {
    item: mixed,
    response: { share: { text: 'a few', value: null }, part: '4', judgement: 'rare' },
    isChecked: true,
    withSolution: true,
  },
};

export const WordBank: Story = { args: { item: bank } };

export const WordBankPressed: Story = { ...WordBank, play: pressing('.bank button.thing') };

export const WordBankPlaced: Story = { args: { item: bank, response: placed } };

export const WordBankChecked: Story = { args: { item: bank, response: placed, isChecked: true, withSolution: true } };

export const WordBankDisabled: Story = { args: { item: bank, response: placed, disabled: true } };

export const WordsUsedAgain: Story = { args: { item: repeated, response: { second: 'after' } } };

export const LongTexts: Story = {
  args: {
    item: {
      ...lists,
      text: `${LONG} [[mass]] ${LONG} [[place]].`,
      gaps: lists.gaps.map((gap) => ({
        ...gap,
        options: gap.options.map((option) => ({ ...option, text: `${option.text} ${LONG}` })),
      })),
    },
    response: { mass: 'handful', place: 'region' },
  },
};

export const LongTextsChecked: Story = { args: { ...LongTexts.args, isChecked: true, withSolution: true } };
