import { defineBlockAuthoring } from '../../core/authoring/type-authoring.js';
import { textBlockSchema } from './text.schema.js';

/** What tools know of this block. */
export default defineBlockAuthoring({
  content: textBlockSchema,
  texts: ['text'],
  example: {
    id: 'b-text',
    text: '## Who is in it\n\nFirms, **and** those who help them:\n\n- universities\n- chambers\n- towns',
  },
  guide: { place: 10, lines: ['Running text.'] },
});
