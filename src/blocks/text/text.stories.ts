import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { blockStory } from '../../testing/stories/block-story.js';
import text from './text.js';

const meta: Meta = {};
export default meta;

const LISTS = `You agree on a few criteria:

1. demand for our products
2. access: duties, rules, logistics
   - tariffs
   - rules of origin

> Settle the weights *before* anybody sees the scores.

Write \`0.4\` or **0,4**, and see [the report](https://eca.example/report).`;
const GLOSSARY = [{ id: 'g-sme', term: 'SME', definition: 'A firm with fewer than 250 people.' }];

export const Paragraphs: StoryObj = {
  render: () =>
    blockStory('text', text, {
      text: '## The gap you are asked to close\n\nAbout 99% of EU businesses are small.\n\nPublic support exists. The will exists too.',
    }),
};

export const ListsQuotesAndLinks: StoryObj = { render: () => blockStory('text', text, { text: LISTS }) };

export const GlossaryTerm: StoryObj = {
  render: () =>
    blockStory(
      'text',
      text,
      { text: 'About 99% of EU businesses are [SMEs](glossary:g-sme).' },
      { glossary: GLOSSARY },
    ),
};

export const HtmlIsText: StoryObj = {
  render: () => blockStory('text', text, { text: '<b>Raw</b> HTML shows as <i>text</i>.' }),
};
