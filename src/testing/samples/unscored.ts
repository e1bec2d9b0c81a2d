import { asItem, letters, type Sample } from './sample.js';

/** Examples without any score: surveys, and texts that a person has to read. */
export const unscored: readonly Pick<Sample, 'name' | 'item'>[] = [
  {
    name: 'QTI 2.2 "likert": five points of a scale, no processing',
    item: asItem('likert', { scale: letters('l1 l2 l3 l4 l5') }),
  },
  {
    name: 'QTI 2.2 "extended text": no processing',
    item: asItem('extended-text', { minWords: 25, maxWords: 35 }),
  },
  {
    name: 'Moodle essay: marked by a person',
    item: asItem('extended-text', {}),
  },
];
