import { defineBlock } from '../../core/course/block-type.js';
import { figureBlockSchema } from './figure.schema.js';

export default defineBlock({
  block: figureBlockSchema,
  defects: ({ alt }) => (alt.trim() === '' ? [{ code: 'missing-alt', path: ['alt'] }] : []),
  loadElement: () => import('./figure.element.js').then((module) => module.FigureBlockElement),
});
