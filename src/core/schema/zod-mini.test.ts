import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import * as zod from 'zod/mini';
import * as ours from './zod-mini.js';

type Z = typeof zod;
const z = ours as unknown as Z;

/** Every way our schemas are built, once by zod and once by ours. */
const builders: Record<string, (z: Z) => zod.ZodMiniType> = {
  string: (z) => z.string().check(z.minLength(2), z.maxLength(4), z.regex(/^a/)),
  number: (z) => z.number().check(z.minimum(0), z.maximum(1)),
  positive: (z) => z.number().check(z.positive()),
  nonnegative: (z) => z.number().check(z.nonnegative()),
  int: (z) => z.int(),
  boolean: (z) => z.boolean(),
  enum: (z) => z.enum(['a', 'b']),
  list: (z) => z.array(z.string()).check(z.minLength(1), z.maxLength(3)),
  nullable: (z) => z.nullable(z.int().check(z.minimum(1))),
  union: (z) => z.union([z.string(), z.array(z.string()).check(z.minLength(1))]),
  record: (z) => z.record(z.string().check(z.regex(/^[a-z]+$/)), z.number()),
  object: (z) => z.object({ a: z.string(), b: z.optional(z.number()), c: z.optional(z.nullable(z.boolean())) }),
  loose: (z) => z.looseObject({ a: z.string(), b: z.optional(z.array(z.int())) }),
  extended: (z) => z.extend(z.looseObject({ a: z.string() }), { b: z.optional(z.boolean()) }),
  nested: (z) => z.object({ a: z.array(z.object({ b: z.string() })), c: z.optional(z.object({ a: z.number() })) }),
  refined: (z) =>
    z
      .object({ a: z.array(z.string()), b: z.optional(z.string()) })
      .check(z.refine((value) => (value as { a: string[] }).a.length > 0, { path: ['a'] })),
};

const leaf = fc.oneof(
  fc.constantFrom(
    'a',
    'ab',
    'abc',
    'b',
    '',
    'abcdef',
    0,
    1,
    0.5,
    -1,
    2,
    7,
    NaN,
    Infinity,
    true,
    false,
    null,
    undefined,
  ),
  fc.string({ maxLength: 3 }),
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c', 'x-note', 'Z'), tie('value'), { noNullPrototype: true }),
  ),
}));

/** zod says of a list that is too long nothing else; ours names the first bad member. */
const hidesOthers = ({ issues }: { issues: readonly { code?: string }[] }) =>
  issues.some(({ code }) => code === 'too_big');

describe('zod-mini', () => {
  for (const [name, build] of Object.entries(builders)) {
    it(`reads like zod: ${name}`, () => {
      const [theirs, mine] = [build(zod), build(z)];
      fc.assert(
        fc.property(value, (input) => {
          const [expected, actual] = [theirs.safeParse(input), mine.safeParse(input)];
          expect(actual.success).to.equal(expected.success);
          if (expected.success) expect(actual.data).to.deep.equal(expected.data);
          else if (!hidesOthers(expected.error))
            expect(actual.error?.issues[0]?.path).to.deep.equal(expected.error.issues[0]?.path);
        }),
        { numRuns: 400 },
      );
    });
  }

  it('has all that the schemas of the embed use', () => {
    expect(Object.keys(ours)).to.include.members(['object', 'looseObject', 'extend', 'enum', 'refine', 'record']);
  });
});
