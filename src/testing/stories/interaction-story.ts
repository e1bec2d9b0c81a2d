import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { InteractionType } from '../../core/assessment/interaction-type.js';
import type { AssessmentItem } from '../../core/course/course.js';
import type { AnyInteractionElement } from '../../ui/interaction-element.js';
import { createTypeElement } from '../../ui/type-element.js';
import { deepOne } from '../page/deep.js';
import { framed } from './story-frame.js';

/** How an interaction is shown. `isChecked`: with the verdict on the response. */
export interface InteractionArgs {
  readonly item: AssessmentItem;
  readonly response?: unknown;
  readonly isChecked?: boolean;
  readonly withSolution?: boolean;
  readonly disabled?: boolean;
  readonly error?: string;
  readonly seed?: number;
}
export type InteractionStory = StoryObj<InteractionArgs>;

/** Stories of an interaction on its own, as its shell would show it. */
export function interactionMeta(name: string, type: InteractionType): Meta<InteractionArgs> {
  const argTypes = Object.fromEntries(['item', 'response', 'isChecked'].map((arg) => [arg, { control: false }]));
  return {
    component: `c4s-interaction-${name}`,
    argTypes,
    loaders: [async () => ({ element: await createTypeElement('interaction', name, type) })],
    render: ({ item, response, isChecked, ...changes }, { loaded }) => {
      const element = loaded.element as AnyInteractionElement;
      const outcome = isChecked ? type.score(item, response) : null;
      Object.assign(element, { item, response, outcome, disabled: isChecked, headingLevel: 3, ...changes });
      return framed(html`${element}`);
    },
  };
}

/** What a learner does first in a story: presses the first control that matches. */
export const pressing =
  (selector: string): NonNullable<InteractionStory['play']> =>
  async ({ canvasElement, loaded }) => {
    await (loaded.element as AnyInteractionElement).updateComplete;
    deepOne(canvasElement, selector).click();
  };
