import { defineBlock } from '../../core/course/block-type.js';
import { tabsBlockSchema } from './tabs.schema.js';

export default defineBlock({
  block: tabsBlockSchema,
  loadElement: () => import('./tabs.element.js').then((module) => module.TabsBlockElement),
});
