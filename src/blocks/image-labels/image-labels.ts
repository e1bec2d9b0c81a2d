import { defineBlock } from '../../core/course/block-type.js';
import { imageLabelsBlockSchema } from './image-labels.schema.js';

export default defineBlock({
  block: imageLabelsBlockSchema,
  loadElement: () => import('./image-labels.element.js').then((module) => module.ImageLabelsBlockElement),
});
