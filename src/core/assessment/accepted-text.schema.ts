import * as z from 'zod/mini';
import { idSchema, shareSchema, textSchema } from '../course/course.schema.js';

/**
 * A text that is accepted as an answer, or known as a mistake (credit 0). A language may accept several spellings where the
 * source has one: its entry is then repeated under the same id.
 */
export const acceptedTextSchema = z.object({
  id: idSchema,
  /** The text. Case and accents do not matter unless `caseSensitive` says so. */
  value: z.string().check(z.minLength(1), z.maxLength(1000)),
  /** Share of the score, 1 where it is not said. */
  credit: z.optional(shareSchema),
  /** True where capital letters matter. */
  caseSensitive: z.optional(z.boolean()),
  /** `*` in the value is any number of letters, `\*` a star itself. */
  wildcard: z.optional(z.boolean()),
  /** Said to whoever types this (CommonMark). */
  feedback: z.optional(textSchema),
});

/** Accepted texts in order: the first that fits wins. */
export type AcceptedText = z.infer<typeof acceptedTextSchema>;

/** Accepted texts of which at least one earns the whole score. */
export const acceptedTextsSchema = z.array(acceptedTextSchema).check(
  z.minLength(1),
  z.maxLength(200),
  z.refine((accept) => accept.some(({ credit = 1 }) => credit === 1)),
);
