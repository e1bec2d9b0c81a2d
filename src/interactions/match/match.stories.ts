import type { Meta } from '@storybook/web-components-vite';
import {
  interactionMeta,
  pressing,
  type InteractionArgs,
  type InteractionStory,
} from '../../testing/stories/interaction-story.js';
import { withLongTexts } from '../../testing/courses/long-texts.js';
import { characters, plays } from './match.examples.js';
import match from './match.js';

const meta: Meta<InteractionArgs> = { ...interactionMeta('match', match), args: { item: plays } };
export default meta;

type Story = InteractionStory;

const partly = [
  ['office', 'meetings'],
  ['council', 'goods'],
];

export const NothingMatched: Story = {};

export const Pressed: Story = { play: pressing('.bank button.thing') };

export const Matched: Story = { args: { response: partly } };

export const NothingMatchedAtCheck: Story = { args: { error: 'Match what belongs together, then check.' } };

export const OptionsUsedAgain: Story = { args: { item: characters, response: [['d', 'm']] } };

export const Correct: Story = { args: { response: plays.correctResponse, isChecked: true } };

export const PartlyCorrect: Story = { args: { response: partly, isChecked: true } };

export const Incorrect: Story = { args: { response: [['office', 'goods']], isChecked: true } };

export const Solution: Story = { args: { response: partly, isChecked: true, withSolution: true } };

export const Disabled: Story = { args: { response: partly, disabled: true } };

export const LongTexts: Story = { args: { item: withLongTexts(plays), response: [['office', 'goods']] } };

export const LongTextsChecked: Story = { args: { ...LongTexts.args, isChecked: true, withSolution: true } };
