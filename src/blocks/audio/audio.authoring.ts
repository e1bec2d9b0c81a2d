import { defineBlockAuthoring } from '../../core/authoring/type-authoring.js';
import { audioBlockSchema } from './audio.schema.js';

/** What tools know of this block. */
export default defineBlockAuthoring({
  content: audioBlockSchema,
  texts: ['title', 'caption', 'credit', 'transcript'],
  example: {
    id: 'b-audio',
    title: 'A talk with a founder',
    src: 'media/founder.mp3',
    transcript: '**How did it begin?** – With a call.',
  },
  guide: { place: 160, lines: ['A recording, with everything that is said in it.'] },
});
