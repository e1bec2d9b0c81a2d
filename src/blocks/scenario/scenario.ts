import { defineBlock } from '../../core/course/block-type.js';
import { scenarioDefects } from './scenario.paths.js';
import { scenarioBlockSchema } from './scenario.schema.js';

export default defineBlock({
  block: scenarioBlockSchema,
  defects(block) {
    const { unreachable, endless } = scenarioDefects(block);
    return block.scenes.flatMap(({ id }, index) => [
      ...(unreachable.includes(id) ? [{ code: 'scenario-unreachable', path: ['scenes', index] }] : []),
      ...(endless.includes(id) ? [{ code: 'scenario-endless', path: ['scenes', index] }] : []),
    ]);
  },
  loadElement: () => import('./scenario.element.js').then((module) => module.ScenarioBlockElement),
});
