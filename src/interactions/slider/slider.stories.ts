import type { Meta } from '@storybook/web-components-vite';
import {
  interactionMeta,
  type InteractionArgs,
  type InteractionStory,
} from '../../testing/stories/interaction-story.js';
import { score, share } from './slider.examples.js';
import slider from './slider.js';

const meta: Meta<InteractionArgs> = { ...interactionMeta('slider', slider), args: { item: share } };
export default meta;

type Story = InteractionStory;

const LONG = 'Kisvállalkozásfejlesztésihozzájárulásarányszám per year and region, as the statistical office counts it';

export const Untouched: Story = {};

export const Answered: Story = { args: { response: 70 } };

export const NothingSetAtCheck: Story = { args: { error: 'Move the slider or write a number, then check.' } };

export const Correct: Story = { args: { response: 95, isChecked: true, withSolution: true } };

export const Incorrect: Story = { args: { response: 60, isChecked: true } };

export const Solution: Story = { args: { response: 60, isChecked: true, withSolution: true } };

export const WithoutTolerance: Story = { args: { item: score, response: 3.4, isChecked: true, withSolution: true } };

export const PartlyCorrect: Story = { args: { item: score, response: 4, isChecked: true, withSolution: true } };

export const Disabled: Story = { args: { response: 60, disabled: true } };

export const LongTexts: Story = { args: { item: { ...share, prompt: `${LONG}?`, unit: LONG }, response: 60 } };
