import type { Files } from '../page/test-environment.js';

export interface SampleOptions {
  /** Takes the place of a course's own id, so that two samples are two courses. */
  readonly id?: string;
  /** More fields of the course. */
  readonly course?: Readonly<Record<string, unknown>>;
  /** More blocks at the end of the first lesson. */
  readonly blocks?: readonly unknown[];
  /** Only modules that the author has not published yet. */
  readonly inPreparation?: boolean;
}

export const SAMPLE_ID = 'https://c4s.example/courses/sample';

const options = [
  { id: 'export', text: 'Export through an agent', feedback: 'It ties up little money.' },
  { id: 'venture', text: 'A joint venture', feedback: 'It needs a partner and capital.' },
  { id: 'subsidiary', text: 'A subsidiary', feedback: 'It ties up the most.' },
];
const entryMode = {
  id: 'q-mode',
  interaction: 'choice',
  prompt: 'Which entry mode ties up the *least* money?',
  assesses: ['m1-o1'],
  options,
  correctResponse: ['export'],
  shuffle: false,
  hints: ['Think of who owns the stock.'],
  feedback: { correct: 'The agent carries the stock.', incorrect: 'Compare what each mode needs.', lesson: 'm1-l2' },
};
const items = [
  entryMode,
  {
    id: 'q-chain',
    interaction: 'order',
    prompt: 'Put the steps in order.',
    assesses: ['m1-o1'],
    options: [
      { id: 'none', text: 'No regular exports' },
      { id: 'agent', text: 'Independent representative' },
      { id: 'branch', text: 'Sales subsidiary' },
    ],
    correctResponse: ['none', 'agent', 'branch'],
  },
  {
    id: 'q-share',
    interaction: 'numeric-entry',
    prompt: 'Of 60 members, 15 export. Which share is that?',
    assesses: ['m1-o1'],
    correctResponse: 25,
    tolerance: { type: 'absolute', value: 0.5 },
    unit: '%',
  },
  {
    id: 'q-origin',
    interaction: 'text-entry',
    prompt: 'Which rules decide on the lower tariff? Rules of …',
    assesses: ['m1-o1'],
    accept: [{ id: 'origin', value: 'origin' }],
  },
];

/** One block of each type, with a question inside. */
export const sampleBlocks = [
  {
    id: 'b-text',
    type: 'text',
    text: '### Why go abroad\n\nA cluster opens doors. See [Uppsala](glossary:g-uppsala) and **trust**.',
  },
  { id: 'b-callout', type: 'callout', kind: 'tip', title: 'Start small', text: 'One market, one partner.' },
  {
    id: 'b-figure',
    type: 'figure',
    src: 'media/uppsala-chain.svg',
    alt: 'Four steps of a chain',
    caption: 'The chain',
    width: 640,
    height: 320,
  },
  {
    id: 'b-accordion',
    type: 'accordion',
    title: 'Questions of members',
    panels: [
      { id: 'p1', title: 'Who pays?', text: 'Those who travel.' },
      { id: 'p2', title: 'Who decides?', text: 'The board.' },
    ],
  },
  { id: 'b-quote', type: 'quote', text: 'Export begins at home.', credit: 'A cluster manager' },
  {
    id: 'b-table',
    type: 'table',
    caption: 'Modes compared',
    columns: [
      { id: 'c1', text: 'Mode' },
      { id: 'c2', text: 'Capital' },
    ],
    rows: [{ id: 'r1', cells: ['Export', 'Low'] }],
    rowHeaders: true,
  },
  {
    id: 'b-example',
    type: 'example',
    title: 'Three bakeries',
    situation: 'They want to sell in Vienna.',
    steps: [{ id: 's1', title: 'Ask', text: 'They ask the cluster.' }],
    result: 'They share a stand.',
  },
  {
    id: 'b-reflection',
    type: 'reflection',
    prompt: 'Which market comes first for you?',
    modelAnswer: 'The nearest one.',
  },
  { id: 'b-check', type: 'check', item: { ...entryMode, id: 'q-practice' } },
];

const texts: Readonly<Record<string, string>> = {
  'course.name': 'Klaszterek külföldön',
  'course.description': 'Rövid kurzus.',
  'm1.name': 'Belépés a piacra',
  'm1-l1.name': 'Piac keresése',
  'm1-test.name': 'Az 1. modul tesztje',
  'q-mode.prompt': 'Melyik piacra lépési mód köti le a legkevesebb pénzt?',
  'q-mode.options.export.text': 'Export ügynökön keresztül',
};

/** Overlay files that go with {@link sampleCourse}: Hungarian, not complete, so that some texts fall back. */
export const sampleFiles: Files = {
  'translations/hu/course.json': {
    inLanguage: 'hu',
    of: '1.0.0',
    strings: Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, { text }])),
  },
};

/**
 * A small course as JSON: module 1 with two lessons and a test (all types of blocks and questions), module 2 with one lesson,
 * module 3 in preparation.
 */
export function sampleCourse({ id = SAMPLE_ID, course = {}, blocks = [], inPreparation = false }: SampleOptions = {}) {
  const empty = { id: 'm3', name: 'Industry 4.0', description: 'For members who make things.', lessons: [] };
  return {
    schemaVersion: '1.0.0',
    id,
    version: '1.0.0',
    inLanguage: 'en',
    availableLanguage: ['en', 'hu'],
    name: 'Clusters abroad',
    description: 'A short course on taking a cluster to other countries.',
    timeRequired: 'PT1H30M',
    funding: {
      statement: 'Co-funded by the European Union',
      disclaimer: 'The views are those of the authors.',
      grantNumber: '2021-1',
    },
    completion: { moveOn: 'CompletedAndPassed', masteryScore: 0.5, lessonShare: 1 },
    glossary: [{ id: 'g-uppsala', term: 'Uppsala model', definition: 'Firms go abroad step by step.' }],
    certificate: { awardingBody: { name: 'Cluster Academy', country: 'Hungary' } },
    modules: inPreparation
      ? [{ ...empty, id: 'm1', name: 'Going abroad' }, empty]
      : [firstModule(blocks), secondModule, empty],
    ...course,
  };
}

const firstModule = (blocks: readonly unknown[]) => ({
  id: 'm1',
  name: 'Going abroad',
  description: 'From the first idea to the first visit.',
  timeRequired: 'PT1H',
  outcomes: [{ id: 'm1-o1', kind: 'skill', text: 'Choose a market entry mode.', assessed: true }],
  lessons: [
    { id: 'm1-l1', name: 'Finding a market', timeRequired: 'PT20M', blocks: [...sampleBlocks, ...blocks] },
    {
      id: 'm1-l2',
      name: 'Choosing a market entry mode',
      timeRequired: 'PT15M',
      blocks: [{ id: 'm1-l2-b1', type: 'text', text: 'Four modes.' }],
    },
  ],
  assessment: {
    id: 'm1-test',
    name: 'Module 1 test',
    timeRequired: 'PT10M',
    shuffle: false,
    assesses: ['m1-o1'],
    items,
  },
});

const secondModule = {
  id: 'm2',
  name: 'Leading people',
  timeRequired: 'PT30M',
  lessons: [{ id: 'm2-l1', name: 'The first meeting', blocks: [{ id: 'm2-l1-b1', type: 'text', text: 'Listen.' }] }],
};
