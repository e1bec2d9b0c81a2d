import { defineBlockAuthoring } from '../../core/authoring/type-authoring.js';
import { imageLabelsBlockSchema } from './image-labels.schema.js';

/** What tools know of this block. */
export default defineBlockAuthoring({
  content: imageLabelsBlockSchema,
  texts: ['title', 'alt', 'credit', 'labels.*.title', 'labels.*.text'],
  words: {
    'labels.*.y': 'Centre of the place in percent of the height, from the top.',
  },
  example: {
    id: 'b-image-labels',
    title: 'A stand at a fair',
    src: 'media/stand.jpg',
    alt: 'A stand with a table, a screen and a shelf',
    width: 1200,
    height: 800,
    labels: [
      { id: 'table', x: 30, y: 70, title: 'Table', text: 'Room for two talks at a time.' },
      { id: 'screen', x: 75, y: 35, title: 'Screen', text: 'One picture of each member.' },
    ],
  },
  guide: {
    place: 140,
    lines: [
      'A picture with numbered places, and the same as a list. `x` and `y` are percent from the upper left corner.',
    ],
  },
});
