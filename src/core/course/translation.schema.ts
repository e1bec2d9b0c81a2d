import * as z from 'zod/mini';
import { languageSchema, textSchema } from './course.schema.js';

/**
 * An overlay: the texts of one course or lesson file in another language.
 * Keys are `<id>.<path>`, see `translationKey` rules in `translation.ts`; `source` is the hash of the source text.
 * `awaited` are the keys of texts that are not ours to translate, such as the wording of a funder, with what they wait for: until it
 * comes they stay in the source language.
 * A list of texts is allowed for accepted answers only, where a language may need several spellings.
 */
export const translationFileSchema = z.object({
  $schema: z.optional(z.string()),
  inLanguage: languageSchema,
  of: z.string(),
  proofread: z.optional(z.boolean()),
  awaited: z.optional(z.record(z.string(), textSchema)),
  strings: z.record(
    z.string(),
    z.object({
      text: z.union([textSchema, z.array(textSchema).check(z.minLength(1))]),
      source: z.optional(z.string()),
    }),
  ),
});

export type TranslationFile = z.infer<typeof translationFileSchema>;
