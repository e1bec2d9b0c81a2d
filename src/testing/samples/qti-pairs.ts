import type { Pair } from '../../core/assessment/pairs.js';
import { everyPairing, mapResponse, matchCorrect, pairNames, type Mapping } from './qti-rules.js';
import { asItem, letters, type Sample } from './sample.js';

interface PairFacts {
  readonly sources: string;
  readonly targets: string;
  /** `source target`, parted by commas. */
  readonly key: string;
  readonly reuse: boolean;
  readonly mapping?: Mapping;
}

const pairsOf = (key: string): Pair[] =>
  key.split(', ').map((pair) => [pair.split(' ')[0] ?? '', pair.split(' ')[1] ?? '']);

/** Pairs scored by `match_correct` unless there is a mapping; every pairing is a response. */
function pairing(
  name: string,
  facts: PairFacts,
  put: (item: Readonly<Record<string, unknown>>) => Sample['item'],
): Sample {
  const { sources, targets, key, reuse, mapping } = facts;
  const right = pairsOf(key);
  const responses = everyPairing(sources.split(' '), targets.split(' '), {
    reuse,
  });
  const score = (pairs: readonly Pair[]): number =>
    mapping ? mapResponse(mapping, pairNames(pairs)) : matchCorrect(pairNames(right), pairNames(pairs));
  const scoring = mapping
    ? {
        mode: 'mapped',
        ...mapping,
        entries: undefined,
        mapping: mapping.entries,
      }
    : { mode: 'allOrNothing' };
  return {
    name,
    item: put({
      correctResponse: right,
      scoring: JSON.parse(JSON.stringify(scoring)) as unknown,
    }),
    max: score(right),
    scores: responses.map((response) => [response, score(response)]),
  };
}

const match = (name: string, facts: PairFacts): Sample =>
  pairing(name, facts, (item) =>
    asItem('match', {
      ...item,
      stems: letters(facts.sources),
      options: letters(facts.targets),
      reuse: facts.reuse,
    }),
  );

const categorize = (name: string, facts: PairFacts): Sample =>
  pairing(name, facts, (item) =>
    asItem('categorize', {
      ...item,
      options: letters(facts.sources),
      categories: letters(facts.targets),
    }),
  );

const matrix = (name: string, facts: PairFacts): Sample =>
  pairing(name, facts, (item) =>
    asItem('matrix', {
      ...item,
      rows: letters(facts.sources),
      columns: letters(facts.targets),
    }),
  );

const plays: PairFacts = {
  sources: 'c d l p',
  targets: 'm r t',
  key: 'c r, d m, l m, p t',
  reuse: true,
  mapping: {
    entries: { 'c r': 1, 'd m': 0.5, 'l m': 0.5, 'p t': 1 },
    defaultValue: 0,
  },
};
const derivatives: PairFacts = {
  sources: 'a b c',
  targets: 'd e f',
  key: 'a d, b e, c f',
  reuse: true,
  mapping: { entries: { 'a d': 1, 'b e': 1, 'c f': 2 }, defaultValue: 0 },
};

/** QTI 2.2 and 3.0: match, associate and gap match interactions, in a text or on a picture. */
export const qtiPairs: readonly Sample[] = [
  match('QTI 2.2 "match": two halves and two wholes', plays),
  match('QTI 3 "matching": the third pair is worth 2', derivatives),
  match('QTI 3 "match single" of Saxony: four pairs or nothing', {
    ...{
      sources: 'a b c d',
      targets: 'p q r s',
      key: 'a p, b q, c r, d s',
      reuse: false,
    },
  }),
  match('QTI 2.2 "associate": the first pair is worth 2', {
    ...{
      sources: 'a c d',
      targets: 'l m p',
      key: 'a p, c m, d l',
      reuse: false,
    },
    mapping: { entries: { 'a p': 2, 'c m': 1, 'd l': 1 }, defaultValue: 0 },
  }),
  match('QTI 3 "associate": the third pair is worth 2', {
    ...derivatives,
    reuse: false,
  }),
  match('QTI 3 "gap match": W and Su are worth 3, a wrong word costs 1', {
    ...{
      sources: 'g1 g2',
      targets: 'w sp su a',
      key: 'g1 w, g2 su',
      reuse: false,
    },
    mapping: {
      entries: { 'g1 w': 1, 'g2 su': 2 },
      defaultValue: -1,
      lowerBound: 0,
    },
  }),
  match('QTI 2.2 "graphic gap match": three of six names, a wrong one costs 1', {
    ...{
      sources: 'a b c',
      targets: 'cbg ebg edi gla man mch',
      key: 'a gla, b edi, c man',
      reuse: false,
    },
    mapping: {
      entries: { 'a gla': 1, 'b edi': 1, 'c man': 1 },
      defaultValue: -1,
      lowerBound: 0,
    },
  }),
  match('QTI 3 "graphic gap match": four places or nothing', {
    ...{
      sources: 'a b c d',
      targets: 'da db dc dd',
      key: 'a db, b dd, c dc, d da',
      reuse: false,
    },
  }),
  categorize('QTI 3 "match multiple" of Saxony: five into four or nothing', {
    ...{
      sources: 'a b c d e',
      targets: 'p q r s',
      key: 'a p, b p, c q, d r, e s',
      reuse: true,
    },
  }),
  categorize('QTI 2.2 "match", sorted', plays),
  matrix('QTI 2.2 "match", as a grid', plays),
  matrix('QTI 3 "matching", as a grid', derivatives),
  matrix('QTI 3 "Likert match": one row, one point of the scale is worth 2', {
    ...{
      sources: 'q1',
      targets: 'sa a nad d sd na',
      key: 'q1 sa',
      reuse: true,
    },
    mapping: { entries: { 'q1 sa': 2 }, defaultValue: 0 },
  }),
];
