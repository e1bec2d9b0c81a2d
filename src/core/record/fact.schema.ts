import * as z from 'zod/mini';
import { HLC_PATTERN } from './clock.js';
import type { Fact } from './fact.js';

const text = z.string().check(z.maxLength(200_000));
const outcome = z.nullable(z.object({ raw: z.number(), max: z.number() }));
const attempt = z.optional(text);

const bodies: Record<Fact['type'], z.ZodMiniType> = {
  registered: z.looseObject({ registration: text, language: text }),
  'lesson-opened': z.looseObject({ lesson: text }),
  'position-moved': z.looseObject({ lesson: text, block: text }),
  'lesson-completed': z.looseObject({ lesson: text }),
  'response-drafted': z.looseObject({ item: text, attempt }),
  'hint-shown': z.looseObject({ item: text, attempt, count: z.int() }),
  'item-answered': z.looseObject({ item: text, itemHash: text, outcome }),
  'item-retried': z.looseObject({ item: text }),
  'attempt-started': z.looseObject({ attempt: text, assessment: text, seed: z.int(), items: z.array(text) }),
  'attempt-extended': z.looseObject({ attempt: text, minutes: z.nullable(z.number()) }),
  'attempt-submitted': z.looseObject({
    attempt: text,
    assessment: text,
    results: z.array(z.looseObject({ item: text, itemHash: text, outcome })),
    scaled: z.number().check(z.minimum(0), z.maximum(1)),
    success: z.boolean(),
  }),
  'note-written': z.looseObject({ block: text, text }),
  'course-completed': z.looseObject({}),
  'certificate-issued': z.looseObject({
    certificate: text,
    scope: text,
    name: z.looseObject({ given: text, family: text }),
    language: text,
  }),
  'language-chosen': z.looseObject({ language: text }),
  'progress-reset': z.looseObject({}),
};

const stamp = z.looseObject({
  id: text,
  v: z.int(),
  course: text,
  courseVersion: text,
  at: text,
  hlc: z.string().check(z.regex(HLC_PATTERN)),
  type: z.string(),
});

/**
 * Reads a fact that came from a store, a file or another tab.
 * @returns null for what is no fact that this version understands; the store keeps it all the same.
 */
export function parseFact(value: unknown): Fact | null {
  const stamped = stamp.safeParse(value);
  if (!stamped.success || !Object.hasOwn(bodies, stamped.data.type)) return null;
  const body = bodies[stamped.data.type as Fact['type']].safeParse(value);
  return body.success ? (Object.freeze(body.data) as Fact) : null;
}
