import { defineBlockAuthoring } from '../../core/authoring/type-authoring.js';
import { calloutBlockSchema } from './callout.schema.js';

/** What tools know of this block. */
export default defineBlockAuthoring({
  content: calloutBlockSchema,
  texts: ['title', 'text'],
  example: { id: 'b-callout', kind: 'tip', title: 'Ask first', text: 'Ask three members before you plan.' },
  guide: { place: 30, lines: ['A box beside the text. `kind` is `note`, `tip`, `important` or `definition`.'] },
});
