import * as z from 'zod/mini';
import { blockSchema, idSchema, textSchema } from '../../core/course/course.schema.js';

/** Data in rows and columns. */
export const tableBlockSchema = z.extend(blockSchema, {
  caption: textSchema,
  columns: z.array(z.looseObject({ id: idSchema, text: z.string() })).check(z.minLength(1), z.maxLength(12)),
  /** One cell for each column, in their order; CommonMark. */
  rows: z.array(z.looseObject({ id: idSchema, cells: z.array(z.string()) })).check(z.minLength(1), z.maxLength(200)),
  /** The first cell of each row says what the row is about. */
  rowHeaders: z.optional(z.boolean()),
});

export type TableBlock = z.infer<typeof tableBlockSchema>;
export type TableRow = TableBlock['rows'][number];
