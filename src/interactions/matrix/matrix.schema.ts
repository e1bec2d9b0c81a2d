import * as z from 'zod/mini';
import type { Pair } from '../../core/assessment/pairs.js';
import { namedTexts, pairSchema, pairScoringSchema, pairsSchema } from '../../core/assessment/pairs.schema.js';
import { itemSchema } from '../../core/course/course.schema.js';
import { isMatrixMapping, isWithinMatrix, leavesNoRowOut } from './matrix.key.js';

const fields = z.extend(itemSchema, {
  /** What is judged, one row each. The feedback of one is shown where its row is not right. */
  rows: namedTexts(1, 30),
  /** What is chosen from in every row, in this order. */
  columns: namedTexts(2, 12),
  /** How many columns may be chosen in a row: 1 where it is not said, 0 for any number. */
  maxChoices: z.optional(z.int().check(z.minimum(0), z.maximum(1))),
  /** What is right, for each row: `["row", "column"]`; several for a row where several may be chosen. */
  correctResponse: z.array(pairSchema),
  /** False keeps the rows in the order of the file. Columns always keep it. */
  shuffle: z.optional(z.boolean()),
  /** A row earns its share where all that is right is chosen in it and nothing else. */
  scoring: z.optional(pairScoringSchema),
});

/** Rows and columns to tick where they meet (QTI match interaction, Moodle matching question by row). */
export const matrixItemSchema = fields.check(
  z.refine((item) => isWithinMatrix(item), { path: ['correctResponse'] }),
  z.refine((item) => leavesNoRowOut(item), { path: ['rows'] }),
  z.refine((item) => isMatrixMapping(item), { path: ['scoring', 'mapping'] }),
);

/** Pairs of row and column, as far as they are chosen. */
export const matrixResponseSchema = pairsSchema;

export type MatrixItem = z.infer<typeof fields>;
export type MatrixResponse = readonly Pair[];
