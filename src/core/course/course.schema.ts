import * as z from 'zod/mini';

/** Ids of everything an author names: stable across versions and languages, never reused. */
export const ID_PATTERN = /^[a-z][a-z0-9-]{0,62}$/;

const LONGEST_STRING = 200_000;

/** An author-given id, see {@link ID_PATTERN}. */
export const idSchema = z.string().check(z.regex(ID_PATTERN));
/** Any text; an empty one is a defect. */
export const textSchema = z.string().check(z.minLength(1), z.maxLength(LONGEST_STRING));
/** BCP 47 language tag, for example `hu` or `fr-CA`. */
export const languageSchema = z.string().check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/));
/** ISO 8601 duration of hours and minutes, for example `PT1H30M`. */
export const durationSchema = z.string().check(z.regex(/^PT(?=\d)(\d+H)?(\d+M)?$/));
/** Share between 0 and 1. */
export const shareSchema = z.number().check(z.minimum(0), z.maximum(1));

const ids = z.array(idSchema);
const replaces = z.optional(ids);

/**
 * What every block of a lesson has; the type's own folder says the rest.
 * Unknown keys stay, because they belong to the type.
 */
export const blockSchema = z.looseObject({ id: idSchema, type: idSchema });

/** What every assessment item has (QTI 3 assessment item); the interaction's own folder says the rest. */
export const itemSchema = z.looseObject({
  id: idSchema,
  interaction: idSchema,
  prompt: textSchema,
  assesses: z.optional(ids),
  keywords: z.optional(ids),
  confidence: z.optional(z.boolean()),
  hints: z.optional(z.array(textSchema).check(z.maxLength(2))),
  feedback: z.optional(
    z.looseObject({
      correct: z.optional(textSchema),
      partial: z.optional(textSchema),
      incorrect: z.optional(textSchema),
      lesson: z.optional(idSchema),
    }),
  ),
  replaces,
});

/** Where a statement of a lesson comes from. */
const sourceSchema = z.object({
  name: textSchema,
  url: z.optional(textSchema),
  checkedOn: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
});

const lessonBody = {
  blocks: z.array(blockSchema),
  sources: z.optional(z.array(sourceSchema)),
};

/** A lesson in a file of its own (`lessons/m1-l1.json`). */
export const lessonFileSchema = z.object({ $schema: z.optional(z.string()), id: idSchema, ...lessonBody });

const lessonSchema = z.object({
  id: idSchema,
  name: textSchema,
  description: z.optional(textSchema),
  timeRequired: z.optional(durationSchema),
  teaches: z.optional(ids),
  src: z.optional(textSchema),
  blocks: z.optional(lessonBody.blocks),
  sources: lessonBody.sources,
  replaces,
});

const assessmentSchema = z.object({
  id: idSchema,
  name: textSchema,
  description: z.optional(textSchema),
  timeRequired: z.optional(durationSchema),
  timeLimit: z.optional(durationSchema),
  masteryScore: z.optional(shareSchema),
  maxAttempts: z.optional(z.nullable(z.int().check(z.minimum(1)))),
  selection: z.optional(
    z.object({ draw: z.int().check(z.minimum(1)), per: z.optional(z.enum(['outcome', 'keyword'])) }),
  ),
  shuffle: z.optional(z.boolean()),
  assesses: z.optional(ids),
  items: z.array(itemSchema).check(z.maxLength(5000)),
});

const outcomeSchema = z.object({
  id: idSchema,
  kind: z.enum(['knowledge', 'skill', 'competence']),
  text: textSchema,
  assessed: z.optional(z.boolean()),
});

const moduleSchema = z.object({
  id: idSchema,
  name: textSchema,
  description: z.optional(textSchema),
  timeRequired: z.optional(durationSchema),
  outcomes: z.optional(z.array(outcomeSchema)),
  lessons: z.array(lessonSchema),
  assessment: z.optional(assessmentSchema),
});

const organisationSchema = z.object({
  name: textSchema,
  url: z.optional(textSchema),
  address: z.optional(textSchema),
  country: z.optional(textSchema),
});

/** The course file, version 1 of the format. Metadata names are those of schema.org and LRMI. */
export const courseFileSchema = z.object({
  $schema: z.optional(z.string()),
  schemaVersion: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
  id: z.string().check(z.regex(/^(https?:\/\/[^\s]+|urn:[^\s]+)$/), z.maxLength(500)),
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+/)),
  inLanguage: languageSchema,
  availableLanguage: z.optional(z.array(languageSchema)),
  name: textSchema,
  description: z.optional(textSchema),
  keywords: z.optional(z.array(textSchema)),
  license: z.optional(textSchema),
  provider: z.optional(organisationSchema),
  timeRequired: z.optional(durationSchema),
  educationalLevel: z.optional(textSchema),
  funding: z.optional(
    z.object({
      emblem: z.optional(textSchema),
      emblemAlt: z.optional(textSchema),
      statement: z.optional(textSchema),
      disclaimer: z.optional(textSchema),
      grantNumber: z.optional(textSchema),
    }),
  ),
  completion: z.optional(
    z.object({
      moveOn: z.optional(z.enum(['Completed', 'Passed', 'CompletedAndPassed', 'CompletedOrPassed'])),
      masteryScore: z.optional(shareSchema),
      lessonShare: z.optional(shareSchema),
    }),
  ),
  confidence: z.optional(z.boolean()),
  modules: z.array(moduleSchema).check(z.minLength(1)),
  glossary: z.optional(z.array(z.object({ id: idSchema, term: textSchema, definition: textSchema }))),
  certificate: z.optional(
    z.object({
      awardingBody: z.optional(organisationSchema),
      level: z.optional(textSchema),
      qualityAssurance: z.optional(textSchema),
      verification: z.optional(textSchema),
      validity: z.optional(textSchema),
    }),
  ),
});

export type CourseFile = z.infer<typeof courseFileSchema>;
export type LessonFile = z.infer<typeof lessonFileSchema>;
export type ItemBase = z.infer<typeof itemSchema>;
export type BlockBase = z.infer<typeof blockSchema>;
