import { defineBlock } from '../../core/course/block-type.js';
import { videoBlockSchema } from './video.schema.js';

export default defineBlock({
  block: videoBlockSchema,
  loadElement: () => import('./video.element.js').then((module) => module.VideoBlockElement),
});
