import { defineBlock } from '../../core/course/block-type.js';
import { keyPointsBlockSchema } from './key-points.schema.js';

export default defineBlock({
  block: keyPointsBlockSchema,
  loadElement: () => import('./key-points.element.js').then((module) => module.KeyPointsBlockElement),
});
