import * as z from 'zod/mini';
import type { Block } from '../../core/course/course.js';
import { readingOf } from './reading.js';

const choiceSchema = z.looseObject({ text: z.string(), feedback: z.optional(z.string()), to: z.string() });
const sceneSchema = z.looseObject({
  ...{ id: z.string(), title: z.string(), text: z.string() },
  choices: z.optional(z.array(choiceSchema)),
});
const storySchema = z.looseObject({ scenes: z.array(sceneSchema) });

type Scene = z.infer<typeof sceneSchema>;

interface Way {
  readonly words: number;
  readonly scenes: readonly Scene[];
}

/**
 * A block as one learner reads it. Of a block with scenes, known by that shape: the scenes of one way to an end alone, the longest, with
 * all that may be chosen there and with the consequence of what is. Other blocks stay as they are.
 */
export function oneWayThrough(block: Block): Block {
  const story = storySchema.safeParse(block);
  return story.success ? { ...block, scenes: longestWay(story.data.scenes) } : block;
}

function longestWay(scenes: readonly Scene[]): readonly Scene[] {
  const byId = new Map(scenes.map((scene) => [scene.id, scene]));
  const known = new Map<string, Way>();
  const wayFrom = (id: string): Way => {
    const scene = byId.get(id);
    if (!scene) return { words: 0, scenes: [] };
    const before = known.get(id);
    if (before) return before;
    // A way that comes back here has nothing new to read.
    known.set(id, { words: 0, scenes: [] });
    const { choices = [] } = scene;
    const ways = (choices.length > 0 ? choices : [undefined]).map((taken): Way => {
      const after = taken ? wayFrom(taken.to) : { words: 0, scenes: [] };
      const read = choices.map((choice) => (choice === taken ? choice : { ...choice, feedback: undefined }));
      const here = { ...scene, ...(choices.length > 0 && { choices: read }) };
      return { words: wordsOf(here) + after.words, scenes: [here, ...after.scenes] };
    });
    const longest = ways.reduce((best, way) => (way.words > best.words ? way : best));
    known.set(id, longest);
    return longest;
  };
  return wayFrom(scenes[0]?.id ?? '').scenes;
}

function wordsOf({ title, text, choices = [] }: Scene): number {
  return readingOf([title, text, ...choices.flatMap((choice) => [choice.text, choice.feedback ?? ''])]).words;
}
