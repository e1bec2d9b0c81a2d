import { defineBlock } from '../../core/course/block-type.js';
import { reflectionBlockSchema } from './reflection.schema.js';

export default defineBlock({
  block: reflectionBlockSchema,
  loadElement: () => import('./reflection.element.js').then((module) => module.ReflectionBlockElement),
});
