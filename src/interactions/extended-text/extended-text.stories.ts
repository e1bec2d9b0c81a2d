import type { Meta } from '@storybook/web-components-vite';
import {
  interactionMeta,
  type InteractionArgs,
  type InteractionStory,
} from '../../testing/stories/interaction-story.js';
import { letter, note } from './extended-text.examples.js';
import extendedText from './extended-text.js';

const meta: Meta<InteractionArgs> = { ...interactionMeta('extended-text', extendedText), args: { item: letter } };
export default meta;

type Story = InteractionStory;

const WRITTEN = 'Dear Ms Kővári,\n\nthree of our members make the parts that you need. May I call you on Thursday?';
const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

export const Initial: Story = {};

export const Answered: Story = { args: { response: WRITTEN } };

export const NothingWritten: Story = { args: { error: 'Write your answer first.' } };

export const TooLong: Story = { args: { response: `${WRITTEN} `.repeat(3) } };

export const Noted: Story = { args: { response: WRITTEN, disabled: true, withSolution: true } };

export const Disabled: Story = { args: { response: WRITTEN, disabled: true } };

export const WithoutLimits: Story = { args: { item: note, response: 'Call the two firms.' } };

export const LongWords: Story = { args: { item: { ...letter, prompt: `${LONG}?` }, response: `${LONG} ${LONG}` } };
