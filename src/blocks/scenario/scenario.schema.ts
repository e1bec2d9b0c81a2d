import * as z from 'zod/mini';
import { blockSchema, idSchema, textSchema } from '../../core/course/course.schema.js';

const isDistinct = (members: readonly { readonly id: string }[]): boolean =>
  new Set(members.map(({ id }) => id)).size === members.length;

/** One thing that the learner may decide in a scene. */
const choiceSchema = z.looseObject({
  /** Unique in the scene; the learner's path is kept by it. */
  id: idSchema,
  /** CommonMark without blocks. */
  text: textSchema,
  /** CommonMark; what comes of it, said before the next scene. */
  feedback: z.optional(textSchema),
  /** Counted along the path and told at its end; never part of a grade. */
  points: z.optional(z.int().check(z.minimum(-100), z.maximum(100))),
  /** Id of the scene that follows. */
  to: idSchema,
});

const sceneSchema = z.looseObject({
  /** Unique in the block. */
  id: idSchema,
  title: textSchema,
  /** CommonMark. */
  text: textSchema,
  /** None: the path ends here. */
  choices: z.optional(z.array(choiceSchema).check(z.maxLength(6), z.refine(isDistinct))),
});

/** A story in scenes, in which decisions have consequences. It begins with the first scene; each choice leads to one of them. */
export const scenarioBlockSchema = z
  .extend(blockSchema, {
    title: textSchema,
    /** CommonMark; what one has to know before the first scene. */
    text: z.optional(textSchema),
    scenes: z.array(sceneSchema).check(z.minLength(1), z.maxLength(60), z.refine(isDistinct)),
  })
  .check(
    z.refine(
      ({ scenes }) => {
        const ids = new Set(scenes.map(({ id }) => id));
        return scenes.every(({ choices = [] }) => choices.every(({ to }) => ids.has(to)));
      },
      { path: ['scenes'] },
    ),
  );

export type ScenarioBlock = z.infer<typeof scenarioBlockSchema>;
export type Scene = ScenarioBlock['scenes'][number];
export type SceneChoice = z.infer<typeof choiceSchema>;
