import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { framed } from '../../testing/widget-frame.js';
import { defineOnce } from '../../ui/define-once.js';
import { OrderElement } from './order.element.js';
import { chain, steps } from './order.examples.js';
import order from './order.js';

defineOnce('c4s-interaction-order', OrderElement);

interface Args {
  readonly item: typeof chain | typeof steps;
  readonly response?: readonly string[];
  readonly checked: boolean;
  readonly withSolution: boolean;
  readonly error: string;
}

const meta: Meta<Args> = {
  component: 'c4s-interaction-order',
  args: { item: chain, checked: false, withSolution: false, error: '' },
  argTypes: { item: { table: { disable: true } } },
  render: ({ item, response, checked, withSolution, error }) =>
    framed(
      html`<c4s-interaction-order
        .item=${item}
        .response=${response}
        .outcome=${checked ? order.score(item, response) : null}
        .disabled=${checked}
        .withSolution=${withSolution}
        .error=${error}
      ></c4s-interaction-order>`,
    ),
};
export default meta;

type Story = StoryObj<Args>;

export const NothingMoved: Story = {};

export const Moved: Story = { args: { response: ['none', 'subsidiary', 'representative'] } };

export const NothingMovedAtCheck: Story = { args: { error: 'Put the rows in order, then check.' } };

export const ManyRows: Story = { args: { item: steps } };

export const Correct: Story = { args: { response: chain.correctResponse, checked: true } };

export const Incorrect: Story = { args: { response: ['none', 'subsidiary', 'representative'], checked: true } };

export const Solution: Story = { args: { ...Incorrect.args, withSolution: true } };

export const PartlyCorrect: Story = {
  args: {
    item: steps,
    response: ['call', 'members', 'problem', 'partners', 'budget', 'proposal'],
    checked: true,
    withSolution: true,
  },
};
