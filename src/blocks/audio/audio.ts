import { defineBlock } from '../../core/course/block-type.js';
import { audioBlockSchema } from './audio.schema.js';

export default defineBlock({
  block: audioBlockSchema,
  loadElement: () => import('./audio.element.js').then((module) => module.AudioBlockElement),
});
