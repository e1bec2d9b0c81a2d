import { defineBlock } from '../../core/course/block-type.js';
import { videoBlockSchema } from './video.schema.js';

export default defineBlock({
  block: videoBlockSchema,
  defects: ({ src, captions = [], transcript }) => [
    ...(src !== undefined && captions.length === 0 ? [{ code: 'missing-captions', path: [] }] : []),
    ...(transcript === undefined ? [{ code: 'missing-transcript', path: [] }] : []),
  ],
  loadElement: () => import('./video.element.js').then((module) => module.VideoBlockElement),
});
