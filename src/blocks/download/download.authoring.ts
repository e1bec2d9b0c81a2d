import { defineBlockAuthoring } from '../../core/authoring/type-authoring.js';
import { downloadBlockSchema } from './download.schema.js';

/** What tools know of this block. */
export default defineBlockAuthoring({
  content: downloadBlockSchema,
  texts: ['title', 'text'],
  example: {
    id: 'b-download',
    title: 'Sheet for the first visit',
    text: 'One page, to fill in by hand.',
    src: 'media/sheet.pdf',
    format: 'PDF',
    bytes: 48000,
  },
  guide: { place: 170, lines: ['A file to take along.'] },
});
