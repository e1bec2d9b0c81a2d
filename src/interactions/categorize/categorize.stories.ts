import type { Meta } from '@storybook/web-components-vite';
import {
  interactionMeta,
  pressing,
  type InteractionArgs,
  type InteractionStory,
} from '../../testing/stories/interaction-story.js';
import { withLongTexts } from '../../testing/courses/long-texts.js';
import { sectors } from './categorize.examples.js';
import categorize from './categorize.js';

const meta: Meta<InteractionArgs> = { ...interactionMeta('categorize', categorize), args: { item: sectors } };
export default meta;

type Story = InteractionStory;

const partly = [
  ['firms', 'business'],
  ['bank', 'state'],
  ['faculty', 'academia'],
];

export const NothingSorted: Story = {};

export const Pressed: Story = { play: pressing('.bank button.thing') };

export const Sorted: Story = { args: { response: partly } };

export const NothingSortedAtCheck: Story = { args: { error: 'Sort the items, then check.' } };

export const Correct: Story = { args: { response: sectors.correctResponse, isChecked: true } };

export const PartlyCorrect: Story = { args: { response: partly, isChecked: true } };

export const Incorrect: Story = { args: { response: [['bank', 'state']], isChecked: true } };

export const Solution: Story = { args: { response: partly, isChecked: true, withSolution: true } };

export const Disabled: Story = { args: { response: partly, disabled: true } };

export const LongTexts: Story = { args: { item: withLongTexts(sectors), response: [['bank', 'state']] } };

export const LongTextsChecked: Story = { args: { ...LongTexts.args, isChecked: true, withSolution: true } };
