import { defineBlock } from '../../core/course/block-type.js';
import { downloadBlockSchema } from './download.schema.js';

export default defineBlock({
  block: downloadBlockSchema,
  loadElement: () => import('./download.element.js').then((module) => module.DownloadBlockElement),
});
