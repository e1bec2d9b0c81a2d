import { defineBlock } from '../../core/course/block-type.js';
import { tableBlockSchema } from './table.schema.js';

export default defineBlock({
  block: tableBlockSchema,
  loadElement: () => import('./table.element.js').then((module) => module.TableBlockElement),
});
