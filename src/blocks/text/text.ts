import { defineBlock } from '../../core/course/block-type.js';
import { textBlockSchema } from './text.schema.js';

export default defineBlock({
  block: textBlockSchema,
  loadElement: () => import('./text.element.js').then((module) => module.TextBlockElement),
});
