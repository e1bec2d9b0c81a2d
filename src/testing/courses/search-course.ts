import type { Files } from '../page/test-environment.js';

const question = (id: string, prompt: string) => ({
  id,
  interaction: 'choice',
  prompt,
  options: [
    { id: 'a', text: 'One', feedback: 'An unmistakable sign.' },
    { id: 'b', text: 'Two' },
  ],
  correctResponse: ['a'],
  hints: ['The giveaway is its name.'],
});

const term = (id: string, name: string, definition: string) => ({ id: `g-${id}`, term: name, definition });

const lesson = {
  id: 'm1-l2',
  blocks: [
    { id: 'm1-l2-b1', type: 'text', text: '## How to begin\n\nLet three firms speak first.' },
    { id: 'm1-l2-b2', type: 'text', text: `${'Talk to those who know. '.repeat(20)}\n\n- A pilot costs time.` },
    { id: 'm1-l2-b3', type: 'text', text: 'Choose a *reversible* step. It can be taken back.' },
    { id: 'm1-l2-b4', type: 'check', item: question('q-check', 'Which firm goes first?') },
  ],
};

/** A course to search: one lesson inline, one in a file, a test, a glossary, and parts of it in Hungarian. */
export function searchCourse(): { id: string; version: string } & Record<string, unknown> {
  return {
    schemaVersion: '1.0.0',
    id: `https://c4s.example/courses/search-${String(++courses)}`,
    version: '1.0.0',
    inLanguage: 'en',
    availableLanguage: ['en', 'hu'],
    name: 'Clusters',
    modules: [
      {
        id: 'm1',
        name: 'Beginnings',
        lessons: [
          {
            id: 'm1-l1',
            name: 'What a cluster is',
            blocks: [{ id: 'm1-l1-b1', type: 'text', text: 'Firms that run a [pilot](glossary:g-pilot) together.' }],
          },
          { id: 'm1-l2', name: 'Choosing a pilot', src: 'lessons/m1-l2.json' },
        ],
        assessment: { id: 'm1-test', name: 'Test of module 1', items: [question('q-1', 'What is examined here?')] },
      },
    ],
    glossary: [
      term('zone', 'zone', 'A part of a region.'),
      term(
        'helix',
        'triple helix',
        'Companies, universities and government *together*, as in a [cluster](glossary:g-cluster).',
      ),
      term('cluster', 'cluster', 'Firms near each other.'),
      term('pilot', 'pilot', 'A first try with an end.'),
      term('sme', 'SME', 'A firm with fewer than 250 people.'),
      term('seal', 'seal', 'A label of quality.'),
      term('office', 'office', 'Those who work for the members.'),
      term('maturity', 'maturity', 'How far a firm has come.'),
    ],
  };
}

let courses = 0;

const string = (text: string) => ({ text });

/** Files of the course by their addresses. */
export const searchFiles: Files = {
  'hu/course.json': {
    inLanguage: 'hu',
    of: '1.0.0',
    strings: {
      'm1.name': string('Kezdetek'),
      'm1-l1.name': string('Mi a klaszter'),
      'm1-l2.name': string('A kísérlet kiválasztása'),
      'm1-l1-b1.text': string('Közösen dolgozó cégek.'),
      'm1-test.name': string('Az 1. modul tesztje'),
      'g-zone.term': string('zóna'),
      'g-helix.term': string('hármas spirál'),
      'g-cluster.term': string('csapat'),
      'g-pilot.term': string('cukor'),
      'g-pilot.definition': string('Az első próba.'),
      'g-sme.term': string('zsír'),
      'g-seal.term': string('gyár'),
      'g-office.term': string('iroda'),
      'g-maturity.term': string('öntöde'),
    },
  },
  'hu/lessons/m1-l2.json': {
    inLanguage: 'hu',
    of: '1.0.0',
    strings: {
      'm1-l2-b1.text': string('Három cég kezdje.'),
      'm1-l2-b2.text': string('A kísérlet időbe kerül.'),
      'm1-l2-b3.text': string('Visszafordítható lépés.'),
    },
  },
  'lessons/m1-l2.json': lesson,
};
