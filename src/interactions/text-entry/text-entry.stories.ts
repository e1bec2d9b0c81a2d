import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { framed } from '../../testing/widget-frame.js';
import { defineOnce } from '../../ui/define-once.js';
import { TextEntryElement } from './text-entry.element.js';
import { network } from './text-entry.examples.js';
import textEntry from './text-entry.js';

defineOnce('c4s-interaction-text-entry', TextEntryElement);

interface Args {
  readonly response?: string;
  readonly checked: boolean;
  readonly withSolution: boolean;
  readonly error: string;
}

const meta: Meta<Args> = {
  component: 'c4s-interaction-text-entry',
  args: { checked: false, withSolution: false, error: '' },
  render: ({ response, checked, withSolution, error }) =>
    framed(
      html`<c4s-interaction-text-entry
        .item=${network}
        .response=${response}
        .outcome=${checked ? textEntry.score(network, response) : null}
        .disabled=${checked}
        .withSolution=${withSolution}
        .error=${error}
      ></c4s-interaction-text-entry>`,
    ),
};
export default meta;

type Story = StoryObj<Args>;

export const Empty: Story = {};

export const Written: Story = { args: { response: 'hálózat' } };

export const NothingWritten: Story = { args: { error: 'Write your answer, then check it.' } };

export const Correct: Story = { args: { response: 'Hálózat', checked: true } };

export const MissingAccents: Story = { args: { response: 'halozat', checked: true } };

export const PartlyCorrect: Story = { args: { response: 'hálózatok', checked: true } };

export const Incorrect: Story = { args: { response: 'piac', checked: true } };

export const Solution: Story = { args: { ...Incorrect.args, withSolution: true } };
