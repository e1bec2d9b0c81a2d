import type { CourseProblem } from '../errors.js';
import { check, type ElementClass, type Schema } from '../plug.js';
import type { Result } from '../result.js';
import type { AssessmentItem, Block } from './course.js';

/** One kind of lesson content, as its folder describes it. The name of the type is the name of the folder. */
export interface BlockDefinition<B extends Block> {
  readonly block: Schema<B>;
  /** The assessment items inside, so that "all questions tried" can be told. */
  items?(block: B): readonly AssessmentItem[];
  loadElement(): Promise<ElementClass>;
}

/** A block type with its own type closed over. */
export interface BlockType {
  parseBlock(block: Block): Result<Block, CourseProblem>;
  items(block: Block): readonly AssessmentItem[];
  loadElement(): Promise<ElementClass>;
  readonly schema: unknown;
}

/** Seals a block type's definition for the registry. */
export function defineBlock<B extends Block>(definition: BlockDefinition<B>): BlockType {
  return {
    parseBlock: (block) => check(definition.block, block),
    items(block) {
      const result = definition.block.safeParse(block);
      return result.success ? (definition.items?.(result.data) ?? []) : [];
    },
    loadElement: () => definition.loadElement(),
    schema: definition.block,
  };
}
