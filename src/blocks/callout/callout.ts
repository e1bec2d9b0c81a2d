import { defineBlock } from '../../core/course/block-type.js';
import { calloutBlockSchema } from './callout.schema.js';

export default defineBlock({
  block: calloutBlockSchema,
  loadElement: () => import('./callout.element.js').then((module) => module.CalloutBlockElement),
});
