import { defineBlock } from '../../core/course/block-type.js';
import { quoteBlockSchema } from './quote.schema.js';

export default defineBlock({
  block: quoteBlockSchema,
  loadElement: () => import('./quote.element.js').then((module) => module.QuoteBlockElement),
});
