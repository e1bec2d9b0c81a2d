/** Four fields, from light to dark. */
const FIELDS =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAABAAAAAKCAMAAACKYC6uAAAACVBMVEXz9vfV5ugdTlfNYk/OAAAAGElEQVR42mNggAJGKGCghgCMwQQF1BAAACdCAKE92EEXAAAAAElFTkSuQmCC';

/** Items for tests and stories. */
export const grid = {
  id: 'q-grid',
  interaction: 'hotspot',
  prompt:
    'On this grid power points upwards and interest points to the right.\n\nWhere do you place a ministry with much power and little interest?',
  src: FIELDS,
  alt: 'A grid of two rows and two columns. An arrow points upwards, another to the right.',
  width: 640,
  height: 400,
  spots: [
    { id: 'upper-left', text: 'Upper left', shape: 'rect', coords: [20, 20, 310, 190] },
    {
      ...{ id: 'upper-right', text: 'Upper right', shape: 'rect', coords: [330, 20, 620, 190] },
      feedback: 'The power fits. Those at the *right* have much interest too.',
    },
    { id: 'lower-left', text: 'Lower left', shape: 'rect', coords: [20, 210, 310, 380] },
    { id: 'lower-right', text: 'Lower *right*', shape: 'rect', coords: [330, 210, 620, 380] },
  ],
  correctResponse: ['upper-left'],
};

/** Two of four, in all shapes; the first lies on the second. */
export const stall = {
  id: 'q-stall',
  interaction: 'hotspot',
  prompt: 'Which two places of the stand make visitors stop?',
  src: FIELDS,
  alt: 'A stand at a fair, seen from above.',
  longDescription: 'The stand is open to the front. A *counter* stands at the left, a screen hangs above it.',
  credit: 'Drawing: the authors',
  width: 640,
  height: 400,
  maxChoices: 2,
  spots: [
    { id: 'screen', text: 'Screen', shape: 'circle', coords: [150, 110, 60] },
    { id: 'counter', text: 'Counter', shape: 'rect', coords: [60, 60, 300, 340] },
    { id: 'shelf', text: 'Shelf', shape: 'poly', coords: [380, 60, 600, 60, 600, 160, 480, 160, 480, 220, 380, 220] },
    {
      ...{ id: 'store', text: 'Store room', shape: 'poly', coords: [420, 370, 520, 260, 610, 370] },
      feedback: 'Nobody sees what is in there.',
    },
  ],
  correctResponse: ['screen', 'shelf'],
};

/** Too small and too close together to be pressed on a small screen. */
export const dials = {
  id: 'q-dials',
  interaction: 'hotspot',
  prompt: 'Which dial shows the pressure?',
  src: FIELDS,
  alt: 'Three small dials side by side.',
  width: 640,
  height: 400,
  spots: [
    { id: 'left', text: 'The left one', shape: 'circle', coords: [200, 200, 16] },
    { id: 'middle', text: 'The one in the middle', shape: 'circle', coords: [280, 200, 16] },
    { id: 'right', text: 'The right one', shape: 'circle', coords: [360, 200, 16] },
  ],
  correctResponse: ['middle'],
  scoring: { mode: 'mapped', mapping: { middle: 2, right: 1 } },
};
