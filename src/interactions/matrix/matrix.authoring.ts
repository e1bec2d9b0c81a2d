import { nameOf, roleOf } from '../../core/authoring/gesture.js';
import { explainLostSource, explainPairKey, firstOf } from '../../core/authoring/keys.js';
import { defineInteractionAuthoring } from '../../core/authoring/type-authoring.js';
import { matrixItemSchema } from './matrix.schema.js';

/** What tools know of this question. */
export default defineInteractionAuthoring({
  content: matrixItemSchema,
  texts: ['rows.*.text', 'rows.*.feedback', 'columns.*.text', 'columns.*.feedback'],
  explain: (path, item) => firstOf(explainPairKey(path, item), explainLostSource(path, item, 'rows')),
  example: {
    id: 'q-matrix',
    prompt: 'How much does a member pay for it?',
    rows: [
      { id: 'meeting', text: 'A members’ meeting', feedback: 'The yearly fee covers meetings.' },
      { id: 'fair', text: 'A place on the shared stand of a fair' },
      { id: 'lawyer', text: 'A contract that a lawyer writes for one member' },
    ],
    columns: [
      { id: 'nothing', text: 'Nothing' },
      { id: 'share', text: 'A share' },
      { id: 'all', text: 'All of it' },
    ],
    correctResponse: [
      ['meeting', 'nothing'],
      ['fair', 'share'],
      ['lawyer', 'all'],
    ],
  },
  guide: {
    place: 50,
    lines: [
      'A grid: something to choose in each row, by pairs of ids: row, then column. Here one column is right in a row. Several: `"maxChoices": 0`, and',
      'a pair for each; a row then counts only where all that is right is ticked in it and nothing else. Rows are shuffled unless `"shuffle": false`,',
      'columns never. On a phone each row becomes a question of its own, so let each make sense alone. Two to five columns with short names',
      'read best.',
    ],
  },
  // A box is called by its column and its row, in a table and in the groups of a narrow column alike.
  hands: ({ rows, columns, maxChoices, correctResponse }) =>
    correctResponse.map(([row, column]) => {
      const name = `${nameOf(columns, column)} ${nameOf(rows, row)}`;
      return { act: 'choose', role: roleOf(maxChoices), name, exact: true };
    }),
});
