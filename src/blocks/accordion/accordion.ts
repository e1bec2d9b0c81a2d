import { defineBlock } from '../../core/course/block-type.js';
import { accordionBlockSchema } from './accordion.schema.js';

export default defineBlock({
  block: accordionBlockSchema,
  loadElement: () => import('./accordion.element.js').then((module) => module.AccordionBlockElement),
});
