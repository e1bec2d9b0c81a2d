import { defineBlockAuthoring } from '../../core/authoring/type-authoring.js';
import { tableBlockSchema } from './table.schema.js';

/** What tools know of this block. */
export default defineBlockAuthoring({
  content: tableBlockSchema,
  texts: ['caption', 'columns.*.text', 'rows.*.cells.*'],
  words: {
    'columns.*.text': 'Head of the column; empty for none.',
    columns: 'Columns of the table.',
    'rows.*.cells': 'One cell for each column, in their order (CommonMark).',
  },
  example: {
    id: 'b-table',
    caption: 'Two ways into a market',
    rowHeaders: true,
    columns: [
      { id: 'way', text: 'Way' },
      { id: 'risk', text: 'Risk' },
    ],
    rows: [
      { id: 'export', cells: ['Export', 'low'] },
      { id: 'branch', cells: ['Own branch', 'high'] },
    ],
  },
  guide: {
    place: 80,
    lines: ['Data in rows and columns. With `rowHeaders` the first cell of a row says what the row is about.'],
  },
});
