import * as z from 'zod/mini';
import { blockSchema, itemSchema } from '../../core/course/course.schema.js';

/** One question inside a lesson: for practice, unlimited and ungraded. */
export const checkBlockSchema = z.extend(blockSchema, { item: itemSchema });

export type CheckBlock = z.infer<typeof checkBlockSchema>;
