import { defineBlock } from '../../core/course/block-type.js';
import { checkBlockSchema } from './check.schema.js';

export default defineBlock({
  block: checkBlockSchema,
  items: ({ item }) => [item],
  loadElement: () => import('./check.element.js').then((module) => module.CheckBlockElement),
});
