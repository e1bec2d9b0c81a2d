import { idsOf, isFields, listOf, type Fields } from '../../core/authoring/fields.js';
import { isField } from '../../core/authoring/keys.js';
import { defineBlockAuthoring, type Misfit, type Path } from '../../core/authoring/type-authoring.js';
import { scenarioDefects } from './scenario.paths.js';
import { scenarioBlockSchema } from './scenario.schema.js';

/** What tools know of this block. */
export default defineBlockAuthoring({
  content: scenarioBlockSchema,
  texts: ['title', 'text', 'scenes.*.title', 'scenes.*.text', 'scenes.*.choices.*.text', 'scenes.*.choices.*.feedback'],
  words: {
    scenes: 'Scenes of the story; it begins with the first.',
  },
  explain: explainScenes,
  defects(block) {
    const { unreachable, endless } = scenarioDefects(block);
    return block.scenes.flatMap(({ id }, index) => [
      ...(unreachable.includes(id)
        ? [{ code: 'scenario-unreachable', path: ['scenes', index], message: 'No path leads to this scene.' }]
        : []),
      ...(endless.includes(id)
        ? [{ code: 'scenario-endless', path: ['scenes', index], message: 'From this scene no path leads to an end.' }]
        : []),
    ]);
  },
  example: {
    id: 'b-scenario',
    title: 'The phone rings',
    scenes: [
      {
        id: 'call',
        title: 'A member is angry',
        text: '“You never ask us!” What do you do?',
        choices: [
          { id: 'listen', text: 'Listen', feedback: 'It takes ten minutes.', points: 2, to: 'calm' },
          { id: 'explain', text: 'Explain at once', feedback: 'The voice gets louder.', points: 0, to: 'loud' },
        ],
      },
      { id: 'calm', title: 'A visit', text: 'You are invited to the firm.' },
      { id: 'loud', title: 'A letter', text: 'The member writes to the board.' },
    ],
  },
  guide: {
    place: 100,
    lines: [
      'A story in scenes. It begins with the first one; each choice leads `to` another; a scene without choices ends it. `points` are told at the',
      'end and never graded.',
    ],
  },
});

/** A choice that leads nowhere. */
function explainScenes(path: Path, { scenes }: Fields): Misfit | null {
  if (!isField(path, 'scenes')) return null;
  const known = idsOf(scenes);
  for (const [index, scene] of listOf(scenes).entries()) {
    for (const [place, choice] of listOf(isFields(scene) ? scene.choices : []).entries()) {
      const to = isFields(choice) ? choice.to : undefined;
      if (typeof to !== 'string' || known.includes(to)) continue;
      const message = `"${to}" is no scene. There are: ${known.join(', ')}.`;
      return { path: [...path, index, 'choices', place, 'to'], message };
    }
  }
  return null;
}
