import { defineBlock } from '../../core/course/block-type.js';
import { scenarioBlockSchema } from './scenario.schema.js';

export default defineBlock({
  block: scenarioBlockSchema,
  loadElement: () => import('./scenario.element.js').then((module) => module.ScenarioBlockElement),
});
