import { defineBlock } from '../../core/course/block-type.js';
import { figureBlockSchema } from './figure.schema.js';

export default defineBlock({
  block: figureBlockSchema,
  loadElement: () => import('./figure.element.js').then((module) => module.FigureBlockElement),
});
