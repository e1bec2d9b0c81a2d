import { defineBlock } from '../../core/course/block-type.js';
import { taskBlockSchema } from './task.schema.js';

export default defineBlock({
  block: taskBlockSchema,
  loadElement: () => import('./task.element.js').then((module) => module.TaskBlockElement),
});
