import { everyChoice, everyOrder, mapResponse, matchCorrect, type Mapping } from './qti-rules.js';
import { asItem, letters, type Sample } from './sample.js';

interface ChoiceFacts {
  readonly options: string;
  readonly key: string;
  /** 0 for any number. */
  readonly most: number;
  readonly points?: number;
  readonly mapping?: Mapping;
}

type Put = (item: Readonly<Record<string, unknown>>) => Sample['item'];

/** Scored by `match_correct` unless there is a mapping; every set of options that may be chosen is a response. */
function chosen(name: string, { options, key, most, points = 1, mapping }: ChoiceFacts, put: Put): Sample {
  const [ids, right] = [options.split(' '), key.split(' ')];
  const responses = everyChoice(ids, most === 0 ? ids.length : most);
  const item = { maxChoices: most, correctResponse: right };
  if (!mapping) {
    return {
      name,
      item: put({
        ...item,
        scoring: { mode: 'allOrNothing', maxScore: points },
      }),
      max: points,
      scores: responses.map((response) => [response, matchCorrect(right, response, points)]),
    };
  }
  const { entries, defaultValue, lowerBound, upperBound } = mapping;
  const values = Object.fromEntries(ids.map((id) => [id, entries[id] ?? defaultValue]));
  const bounds = {
    ...(lowerBound === undefined ? { allowNegative: true } : { lowerBound }),
    ...(upperBound && { upperBound }),
  };
  return {
    name,
    item: put({
      ...item,
      scoring: { mode: 'mapped', mapping: values, ...bounds },
    }),
    max: mapResponse(mapping, right),
    scores: responses.map((response) => [response, mapResponse(mapping, response)]),
  };
}

const choice = (name: string, facts: ChoiceFacts): Sample =>
  chosen(name, facts, (item) => asItem('choice', { ...item, options: letters(facts.options) }));

/** Circles on a picture, `x,y,radius` each, by the letters of the options. */
function hotspot(
  name: string,
  facts: Omit<ChoiceFacts, 'options'>,
  circles: string,
  [width, height]: readonly [number, number],
): Sample {
  const spots = circles.split(' ').map((circle, index) => {
    const id = String.fromCharCode(97 + index);
    return {
      id,
      text: id.toUpperCase(),
      shape: 'circle',
      coords: circle.split(',').map(Number),
    };
  });
  return chosen(name, { ...facts, options: spots.map(({ id }) => id).join(' ') }, (item) =>
    asItem('hotspot', {
      ...item,
      src: 'media/map.png',
      alt: 'A map',
      width,
      height,
      spots,
    }),
  );
}

/** Things to put in order; `perPlace` adds a point for each that stands in its place, where the standard says so. */
function order(name: string, key: string, { points = 1, perPlace = false } = {}): Sample {
  const right = key.split(' ');
  const placed = (response: readonly string[]): number => response.filter((id, place) => right[place] === id).length;
  const score = (response: readonly string[]): number =>
    perPlace ? placed(response) : placed(response) === right.length ? points : 0;
  return {
    name,
    item: asItem('order', {
      options: letters([...right].sort().join(' ')),
      correctResponse: right,
      scoring: {
        mode: perPlace ? 'absolutePosition' : 'allOrNothing',
        maxScore: points,
      },
    }),
    max: points,
    scores: everyOrder(right).map((response) => [response, score(response)]),
  };
}

const water = {
  options: 'h he c o n cl',
  key: 'h o',
  most: 0,
  mapping: {
    entries: { h: 1, o: 1, cl: -1 },
    defaultValue: -2,
    lowerBound: 0,
    upperBound: 2,
  },
};

/** QTI 2.2 and 3.0: choice, hot text and order interactions. */
export const qtiChoices: readonly Sample[] = [
  choice('QTI 2.2 "choice": one of three', {
    options: 'a b c',
    key: 'a',
    most: 1,
  }),
  choice('QTI 2.2 "choice fixed": one of four', {
    options: 'a b c d',
    key: 'a',
    most: 1,
  }),
  choice('QTI 3 "BG007": true or false', {
    options: 'true false',
    key: 'true',
    most: 1,
  }),
  choice('QTI 3 "polynomials": two points for one of four', {
    options: 'a b c d',
    key: 'a',
    most: 1,
    points: 2,
  }),
  choice('QTI 2.2 "choice multiple": what is not mapped costs 2', water),
  choice('QTI 3 "multiple choice 2": the set or nothing', {
    options: water.options,
    key: 'h o',
    most: 6,
  }),
  choice('QTI 3 "BG008": three of five or nothing', {
    options: 'a b c d e',
    key: 'a c d',
    most: 3,
  }),
  choice('QTI 3 "materials": what is wrong costs nothing', {
    options: 'a i c r',
    key: 'a i',
    most: 0,
    mapping: {
      entries: { a: 1, i: 1 },
      defaultValue: 0,
      lowerBound: 0,
      upperBound: 2,
    },
  }),
  choice('QTI 3 "choice multiple" of Saxony: no lower bound', {
    options: 'a b c d e',
    key: 'a b c',
    most: 0,
    mapping: { entries: { a: 1, b: 1, c: 1, d: -1, e: -2 }, defaultValue: 0 },
  }),
  choice('QTI 2.2 "hot text": one of five places', {
    options: 'a b c d e',
    key: 'b',
    most: 1,
  }),
  choice('QTI 3 "hot text" of Saxony: three of nine or nothing', {
    options: 'a b c d e f g h i',
    key: 'b d i',
    most: 0,
  }),
  order('QTI 2.2 "order": three in their order', 'c a b'),
  order('QTI 3 "graphic order": four places on a map', 'a d c b'),
  order('QTI 3 "order" of Saxony: five', 'a b c d e'),
  order('QTI 3 "mountains" and "order maths": a point for each place', 'a b c d', { points: 4, perPlace: true }),
];

const airports = '77,115,8 118,184,8 150,235,8 96,114,8';

/** QTI 2.2 and 3.0: hotspot interactions. */
export const qtiHotspots: readonly Sample[] = [
  hotspot('QTI 2.2 "hotspot": one of four airports', { key: 'a', most: 1 }, airports, [206, 280]),
  hotspot(
    'QTI 3 "hotspot": one of four corners',
    { key: 'b', most: 1 },
    // The published circle leaves the picture by 11 pixels at the top, see docs/scoring.md.
    '418,40,40 546,56,40 596,182,40 598,316,40',
    [700, 550],
  ),
  hotspot('QTI 3 "hotspot 01": three of four airports or nothing', { key: 'a b d', most: 0 }, airports, [206, 280]),
];
