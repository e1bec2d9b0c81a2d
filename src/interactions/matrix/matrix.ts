import { defineInteraction } from '../../core/assessment/interaction-type.js';
import { matrixItemSchema, matrixResponseSchema, type MatrixItem, type MatrixResponse } from './matrix.schema.js';
import { chosenPairs, rightRows, scoreMatrix } from './matrix.scoring.js';

/** Choose one column or several in each row. */
export default defineInteraction<MatrixItem, MatrixResponse>({
  xapi: () => 'matching',
  item: matrixItemSchema,
  response: matrixResponseSchema,
  score: (item, response) => scoreMatrix(item, response),
  correctResponse: (item) => chosenPairs(item, item.correctResponse),
  feedback(item, response) {
    const right = rightRows(item, response);
    return item.rows.flatMap(({ id, text, feedback }) =>
      feedback === undefined || right.includes(id) ? [] : [{ part: id, text: feedback, label: text }],
    );
  },
  found: (item, response) => ({ found: rightRows(item, response).length, of: item.rows.length }),
  describe(item, response) {
    const chosen = chosenPairs(item, response);
    return item.rows.flatMap(({ id, text }) => {
      const names = chosen.flatMap(([row, column]) => (row === id ? textOf(item.columns, column) : []));
      return names.length > 0 ? [`${text} → ${names.join(', ')}`] : [];
    });
  },
  loadElement: async () => (await import('./matrix.element.js')).MatrixElement,
});

const textOf = (texts: MatrixItem['columns'], id: string): string => texts.find((each) => each.id === id)?.text ?? '';
