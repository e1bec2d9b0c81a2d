import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { AssessmentItem } from '../../core/course/course.js';
import { framed } from '../../testing/harnesses/widget-frame.js';
import { withLongTexts } from '../../testing/courses/long-texts.js';
import { defineOnce } from '../../ui/define-once.js';
import { NumericEntryElement } from './numeric-entry.element.js';
import { score, share } from './numeric-entry.examples.js';
import numericEntry from './numeric-entry.js';

defineOnce('c4s-interaction-numeric-entry', NumericEntryElement);

interface Args {
  readonly item: AssessmentItem;
  readonly response?: { readonly text: string; readonly value: number | null };
  readonly checked: boolean;
  readonly withSolution: boolean;
  readonly disabled: boolean;
  readonly error: string;
}

const meta: Meta<Args> = {
  component: 'c4s-interaction-numeric-entry',
  args: { item: score, checked: false, withSolution: false, disabled: false, error: '' },
  argTypes: { item: { table: { disable: true } } },
  render: ({ item, response, checked, withSolution, disabled, error }) =>
    framed(
      html`<c4s-interaction-numeric-entry
        .item=${item}
        .response=${response}
        .outcome=${checked ? numericEntry.score(item, response) : null}
        .disabled=${checked || disabled}
        .withSolution=${withSolution}
        .error=${error}
        .language=${document.documentElement.lang}
      ></c4s-interaction-numeric-entry>`,
    ),
};
export default meta;

type Story = StoryObj<Args>;

export const Empty: Story = {};

export const Written: Story = { args: { response: { text: '3.9', value: 3.9 } } };

export const NoNumber: Story = {
  args: { response: { text: 'four', value: null }, error: 'Write a number, for example 12.5.' },
};

export const WithUnit: Story = { args: { item: share, response: { text: '25', value: 25 } } };

export const Correct: Story = { args: { response: { text: '3.92', value: 3.92 }, checked: true, withSolution: true } };

export const Incorrect: Story = { args: { response: { text: '4', value: 4 }, checked: true } };

export const Solution: Story = {
  args: { item: share, response: { text: '12', value: 12 }, checked: true, withSolution: true },
};

/** A number besides the right one that earns half of the score. */
const near = { id: 'near', value: 24, credit: 0.5, feedback: 'Close: count again who exports.' };

export const PartlyCorrect: Story = {
  args: {
    item: { ...share, tolerance: undefined, misconceptions: [near] },
    response: { text: '24', value: 24 },
    checked: true,
    withSolution: true,
  },
};

export const Disabled: Story = { args: { ...Written.args, disabled: true } };

export const LongTexts: Story = {
  args: { item: withLongTexts({ ...score, unit: 'points' }), response: { text: '4', value: 4 } },
};

export const LongTextsChecked: Story = { args: { ...LongTexts.args, checked: true, withSolution: true } };
