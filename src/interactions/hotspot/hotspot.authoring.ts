import { nameOf, roleOf } from '../../core/authoring/gesture.js';
import { explainChoiceKey } from '../../core/authoring/keys.js';
import { defineInteractionAuthoring } from '../../core/authoring/type-authoring.js';
import { hotspotItemSchema } from './hotspot.schema.js';
import { anchorsOf } from './hotspot.spots.js';

/** What tools know of this question. */
export default defineInteractionAuthoring({
  content: hotspotItemSchema,
  texts: ['alt', 'longDescription', 'credit', 'spots.*.text', 'spots.*.feedback'],
  explain: explainChoiceKey,
  defects: ({ spots }) =>
    anchorsOf(spots).flatMap(({ room }, index) => {
      if (room > 0) return [];
      const name = spots[index]?.text ?? '';
      const message = `"${name}" cannot be pressed on the picture: spots before it lie on all of it.`;
      return [{ code: 'covered-spot', path: ['spots', index], message }];
    }),
  example: {
    id: 'q-hotspot',
    prompt: 'Where does a visitor look first?',
    src: 'media/stand.jpg',
    alt: 'A stand with a screen above a table, and a shelf at the right',
    width: 1200,
    height: 800,
    spots: [
      { id: 'screen-spot', text: 'Screen', shape: 'rect', coords: [380, 80, 780, 330] },
      {
        id: 'table-spot',
        text: 'Table',
        shape: 'circle',
        coords: [520, 610, 140],
        feedback: 'Not before somebody stands there.',
      },
      { id: 'shelf-spot', text: 'Shelf', shape: 'poly', coords: [900, 200, 1120, 160, 1120, 720, 900, 660] },
    ],
    correctResponse: ['screen-spot'],
  },
  guide: {
    place: 90,
    lines: [
      'Spots to point at in a picture. Learners press them there, or choose them by name in a list beside it, which counts the same: so name',
      'each spot by what it is, and say in `alt` what the picture shows, but not the answer. `width` and `height` are the size of the picture in',
      'pixels (of an SVG, its `viewBox`), and `coords` count them from its upper left corner: left, top, right, bottom of a `rect`; centre x,',
      'centre y and radius of a `circle`; x and y of each corner of a `poly`. Where two spots overlap, the first lies on top. Several right ones',
      'are as in `choice`. A picture without words serves every language.',
    ],
  },
  hands: ({ spots, maxChoices, correctResponse }) =>
    correctResponse.map((id) => {
      const name = nameOf(spots, id);
      return { act: 'choose', role: roleOf(maxChoices), name, exact: false, mark: markOf(name) };
    }),
});

/** What the mark of a spot is called on the picture: by its number and its name. */
const markOf = (name: string): RegExp => new RegExp(`^\\d+: ${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
