import fc from 'fast-check';

// Questions of every kind that other systems know, with the letters that their formats use as signs.

const word = fc.oneof(
  fc.stringMatching(/^[a-záéőű]{1,6}$/),
  fc.constantFrom(
    'a=b',
    '{x}',
    '~',
    '#1',
    'c:d',
    '\\n',
    '\\',
    '**b**',
    '&amp;',
    '<i>',
    '"q"',
    '100%',
    '[k]',
    'a/b',
    "'",
    '€5',
    '}',
  ),
);
const text = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const optional = (arbitrary) => fc.option(arbitrary, { nil: undefined });
const letters = 'abcdef';
const named = (min, max) =>
  fc
    .uniqueArray(text, { minLength: min, maxLength: max })
    .chain((texts) =>
      fc.tuple(fc.constant(texts), fc.array(optional(text), { minLength: texts.length, maxLength: texts.length })),
    )
    .map(([texts, feedback]) =>
      texts.map((one, index) => clean({ id: letters[index], text: one, feedback: feedback[index] })),
    );
/** A value as a file would have it. */
export const clean = (value) => JSON.parse(JSON.stringify(value));
const base = (interaction) => ({ id: fc.constant('q1'), interaction: fc.constant(interaction), prompt: text });

export const single = fc
  .record({ ...base('choice'), options: named(2, 6), right: fc.nat() })
  .map(({ right, ...item }) => ({ ...item, correctResponse: [item.options[right % item.options.length].id] }));
export const several = fc
  .record({ ...base('choice'), options: named(3, 6), count: fc.integer({ min: 1, max: 6 }) })
  .map(({ count, ...item }) => ({
    ...item,
    maxChoices: 0,
    correctResponse: item.options.slice(0, Math.min(count, item.options.length)).map(({ id }) => id),
  }));
export const mapped = fc
  .record({ ...base('choice'), options: named(3, 3), share: fc.constantFrom(1 / 2, 1 / 3, 1 / 4, 0.2) })
  .map(({ share, ...item }) => ({
    ...item,
    correctResponse: ['a'],
    scoring: { mode: 'mapped', mapping: { a: 1, b: share } },
  }));
const credit = fc.constantFrom(undefined, 0, 0.5, 1 / 3, 0.25);
export const entry = fc
  .record({
    ...base('text-entry'),
    answers: fc.uniqueArray(fc.record({ value: text, credit, feedback: optional(text) }), {
      minLength: 1,
      maxLength: 4,
      selector: ({ value }) => value,
    }),
  })
  .map(({ answers, ...item }) => ({
    ...item,
    accept: answers.map((answer, index) =>
      clean({ id: letters[index], ...answer, credit: index === 0 ? undefined : answer.credit }),
    ),
  }));
const number = fc.integer({ min: -100000, max: 100000 }).map((value) => value / 100);
export const numeric = fc
  .record({
    ...base('numeric-entry'),
    correctResponse: number,
    tolerance: optional(fc.integer({ min: 1, max: 500 })),
    wrong: fc.array(fc.tuple(number, text, fc.constantFrom(undefined, 0.25, 0.5, 1 / 3)), { maxLength: 2 }),
  })
  .map(({ tolerance, wrong, ...item }) => ({
    ...item,
    ...(tolerance ? { tolerance: { type: 'absolute', value: tolerance / 100 } } : {}),
    ...(wrong.length > 0
      ? {
          misconceptions: wrong.map(([value, feedback, credit], index) => ({
            ...{ id: letters[index], value, feedback },
            ...(credit ? { credit } : {}),
          })),
        }
      : {}),
  }));
export const match = fc
  .record({
    ...base('match'),
    stems: fc.uniqueArray(text, { minLength: 2, maxLength: 4 }),
    options: fc.uniqueArray(text, { minLength: 4, maxLength: 5 }),
  })
  .map(({ stems, options, ...item }) => ({
    ...item,
    stems: stems.map((one, index) => ({ id: `s-${letters[index]}`, text: one })),
    options: options.map((one, index) => ({ id: `o-${letters[index]}`, text: one })),
    correctResponse: stems.map((_stem, index) => [`s-${letters[index]}`, `o-${letters[index]}`]),
  }));
export const order = fc
  .record({
    ...base('order'),
    options: fc.uniqueArray(text, { minLength: 2, maxLength: 5 }),
    mode: fc.constantFrom(undefined, 'absolutePosition', 'relativeNext', 'longestSubset'),
  })
  .map(({ options, mode, ...item }) => ({
    ...item,
    options: options.map((one, index) => ({ id: letters[index], text: one })),
    correctResponse: options.map((_one, index) => letters[index]),
    ...(mode ? { scoring: { mode } } : {}),
  }));
export const cloze = fc
  .record({
    ...base('cloze'),
    words: fc.uniqueArray(fc.stringMatching(/^[a-z][a-z ~#}/"\\]{0,5}[a-z]$/), { minLength: 3, maxLength: 3 }),
    value: number,
  })
  .map(({ words: [first, ...rest], value, ...item }) => ({
    ...item,
    prompt: 'Complete it.',
    text: 'One [[g1]] and [[g2]], then [[g3]].',
    gaps: [
      {
        id: 'g1',
        accept: [
          { id: 'a', value: first },
          { id: 'b', value: `${first}x`, credit: 0.5, feedback: 'Nearly.' },
        ],
      },
      { id: 'g2', options: rest.map((one, index) => ({ id: letters[index], text: one })), correctResponse: 'b' },
      { id: 'g3', correctResponse: value, tolerance: { type: 'absolute', value: 0.5 } },
    ],
  }));
export const essay = fc.record({
  ...base('extended-text'),
  feedback: optional(text.map((correct) => ({ correct }))),
});
export const longEssay = fc
  .record({
    ...base('extended-text'),
    minWords: optional(fc.integer({ min: 1, max: 50 })),
    maxWords: optional(fc.integer({ min: 50, max: 500 })),
    modelAnswer: optional(text),
    feedback: optional(text.map((correct) => ({ correct }))),
  })
  .map(clean);
