import * as z from 'zod/mini';
import { blockSchema, textSchema } from '../../core/course/course.schema.js';

/** A file to take along. */
export const downloadBlockSchema = z.extend(blockSchema, {
  title: textSchema,
  /** CommonMark; what is in the file. */
  text: z.optional(textSchema),
  /** Relative to the course file, or an https address. */
  src: textSchema,
  /** Name that the file gets on the learner's device; without it the last part of the address. */
  fileName: z.optional(z.string().check(z.regex(/^[^\\/:*?"<>|\p{Cc}]{1,120}$/u))),
  /** Size in bytes. */
  bytes: z.optional(z.int().check(z.minimum(1))),
  /** As people call it, for example `PDF`; without it the ending of the file's name. */
  format: z.optional(z.string().check(z.minLength(1), z.maxLength(20))),
});

export type DownloadBlock = z.infer<typeof downloadBlockSchema>;
