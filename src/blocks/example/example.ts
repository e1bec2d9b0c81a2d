import { defineBlock } from '../../core/course/block-type.js';
import { exampleBlockSchema } from './example.schema.js';

export default defineBlock({
  block: exampleBlockSchema,
  loadElement: () => import('./example.element.js').then((module) => module.ExampleBlockElement),
});
