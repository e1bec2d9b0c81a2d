import { defineBlockAuthoring } from '../../core/authoring/type-authoring.js';
import { figureBlockSchema } from './figure.schema.js';

/** What tools know of this block. */
export default defineBlockAuthoring({
  content: figureBlockSchema,
  texts: ['alt', 'caption', 'credit', 'longDescription'],
  defects: ({ alt }) =>
    alt.trim() === ''
      ? [
          {
            code: 'missing-alt',
            path: ['alt'],
            message: 'The picture has no alternative text; leave it empty for decoration only.',
          },
        ]
      : [],
  example: {
    id: 'b-figure',
    src: 'media/map.svg',
    alt: 'Map with five firms around one university',
    caption: 'A cluster on a map',
    credit: 'Own drawing',
    longDescription:
      'The firms stand in a circle. A line leads from each to the university, and from each to the next.',
    width: 640,
    height: 400,
  },
  guide: {
    place: 20,
    lines: [
      'A picture. `alt` says what it shows to those who do not see it; `longDescription` is for drawings that need more words. Give `width` and',
      '`height` in pixels, so that nothing jumps while it loads. Texts inside a picture cannot be translated: use few.',
    ],
  },
});
