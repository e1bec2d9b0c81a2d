import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { AssessmentItem } from '../../core/course/course.js';
import { several, single } from '../../testing/courses/choice-examples.js';
import { itemCard, visitAfter, type CardOptions, type ItemHistory } from '../../testing/courses/item-course.js';
import { framed } from '../../testing/stories/story-frame.js';
import { letter, trust } from '../../testing/courses/ungraded-examples.js';
import { ensureItemCard } from './ensure-item-card.js';

ensureItemCard();

interface Args extends CardOptions {
  readonly item: AssessmentItem;
  /** What the learner has done. */
  readonly history: ItemHistory;
}

const pilot = {
  ...single,
  hints: ['Think of what can be undone.', 'Who has to agree before it starts?'],
  feedback: {
    correct: 'A first pilot is **small, visible and reversible**, so that people learn before they commit.',
    incorrect: 'A first pilot should be small and reversible.',
    lesson: 'm1-l2',
  },
};

const meta: Meta<Args> = {
  component: 'c4s-item',
  args: { item: pilot, history: {} },
  argTypes: { item: { control: false }, history: { control: false } },
  loaders: [async ({ args }) => visitAfter(args.item, args.history)],
  render: ({ item, history: _history, ...card }, { loaded }) => {
    const { visit, attempt } = loaded as Awaited<ReturnType<typeof visitAfter>>;
    return framed(itemCard(visit, item, { ...card, attempt }));
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Open: Story = {};

export const HintShown: Story = { args: { history: { hints: 1, response: ['erp'] } } };

export const HowSure: Story = { args: { item: { ...pilot, confidence: true }, history: { response: ['erp'] } } };

export const Correct: Story = { args: { history: { response: ['sensors'], then: 'checks' } } };

export const NotQuite: Story = { args: { history: { response: ['erp'], then: 'checks' } } };

export const PartlyCorrect: Story = { args: { item: several, history: { response: ['firms'], then: 'checks' } } };

export const SeveralTexts: Story = {
  args: { item: several, history: { response: ['firms', 'research', 'patents'], then: 'checks' } },
};

export const InATest: Story = { args: { label: 'Question 2 of 5', history: { then: 'starts' } } };

export const Reviewed: Story = {
  args: { label: 'Question 2 of 5', review: true, history: { response: ['erp'], then: 'submits' } },
};

export const NotAnswered: Story = { args: { label: 'Question 2 of 5', review: true, history: { then: 'submits' } } };

export const Noted: Story = { args: { item: trust, history: { response: 'yes', then: 'checks' } } };

export const NotedText: Story = {
  args: { item: letter, history: { response: 'Three of our members make what you need.', then: 'checks' } },
};

export const Writing: Story = { args: { item: letter, history: { response: 'Three of our members' } } };

export const OfANewerVersion: Story = { args: { item: { id: 'q-new', interaction: 'hologram', prompt: 'What?' } } };

export const WithAMistake: Story = { args: { item: { ...pilot, correctResponse: ['elsewhere'] } } };
