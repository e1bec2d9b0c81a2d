import * as z from 'zod/mini';
import { blockSchema, idSchema, textSchema } from '../../core/course/course.schema.js';

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
  choices: z.optional(z.array(choiceSchema).check(z.maxLength(6))),
});

/** A story in scenes, in which decisions have consequences. It begins with the first scene. */
export const scenarioBlockSchema = z
  .extend(blockSchema, {
    title: textSchema,
    /** CommonMark; what one has to know before the first scene. */
    text: z.optional(textSchema),
    scenes: z.array(sceneSchema).check(z.minLength(1), z.maxLength(60)),
  })
  .check(({ value, issues }) => {
    const refuse = (path: PropertyKey[], message: string) => {
      issues.push({ code: 'custom', input: value, path, message });
    };
    const ids = value.scenes.map(({ id }) => id);
    value.scenes.forEach(({ id, choices = [] }, scene) => {
      if (ids.indexOf(id) !== scene) refuse(['scenes', scene, 'id'], 'two scenes have this id');
      choices.forEach((choice, index) => {
        const path = ['scenes', scene, 'choices', index];
        if (!ids.includes(choice.to)) refuse([...path, 'to'], 'leads to no scene');
        if (choices.findIndex((other) => other.id === choice.id) !== index)
          refuse([...path, 'id'], 'two choices have this id');
      });
    });
  });

export type ScenarioBlock = z.infer<typeof scenarioBlockSchema>;
export type Scene = ScenarioBlock['scenes'][number];
export type SceneChoice = z.infer<typeof choiceSchema>;
