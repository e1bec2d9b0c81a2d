import { defineBlock } from '../../core/course/block-type.js';
import { stepsBlockSchema } from './steps.schema.js';

export default defineBlock({
  block: stepsBlockSchema,
  loadElement: () => import('./steps.element.js').then((module) => module.StepsBlockElement),
});
