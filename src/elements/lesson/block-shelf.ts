import type { ReactiveControllerHost } from 'lit';
import type { AssessmentItem, Block } from '../../core/course/course.js';
import type { CourseProblem } from '../../core/errors.js';
import { prepareMessages } from '../../i18n/messages-for-codes.js';
import type { Session } from '../../session/session.js';
import type { Visit } from '../../session/visit.js';
import { BlockElement, type AnyBlockElement } from '../../ui/block-element.js';
import { createTypeElement } from '../../ui/type-element.js';

/** `unknown`: a type of a newer version. `broken`: not as the type wants it. `unreachable`: its script did not arrive. */
export type ShelvedBlock =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly element: AnyBlockElement }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'broken'; readonly problem: CourseProblem }
  | { readonly kind: 'unreachable' };

const LOADING: ShelvedBlock = { kind: 'loading' };

/** The elements of a lesson's blocks, kept by block id, so that what is open, typed or focused stays over re-renderings. */
export class BlockShelf {
  readonly #host: ReactiveControllerHost;
  #slots = new Map<string, ShelvedBlock>();
  #lesson = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Gives each block of a lesson its element with the present texts. Elements of another lesson are let go. */
  fill(lesson: string, blocks: readonly Block[], visit: Visit, headingLevel: number): void {
    if (lesson !== this.#lesson) this.#slots = new Map();
    this.#lesson = lesson;
    for (const block of blocks) {
      const slot = this.#slots.get(block.id);
      if (!slot) void this.#make(block, visit.session, this.#slots);
      else if (slot.kind === 'ready') Object.assign(slot.element, { block, visit, headingLevel });
    }
  }

  slot(block: Block): ShelvedBlock {
    return this.#slots.get(block.id) ?? LOADING;
  }

  /** Whether every block is there or known to be missing. */
  isComplete(blocks: readonly Block[]): boolean {
    return blocks.every((block) => this.slot(block).kind !== 'loading');
  }

  /** Tries to fetch what did not arrive. */
  retry(block: Block): void {
    this.#slots.delete(block.id);
    this.#host.requestUpdate();
  }

  async #make(block: Block, session: Session, slots: Map<string, ShelvedBlock>): Promise<void> {
    slots.set(block.id, LOADING);
    slots.set(block.id, await createSlot(block, session));
    if (slots === this.#slots) this.#host.requestUpdate();
  }
}

const isBlockElement = (element: HTMLElement): element is AnyBlockElement => element instanceof BlockElement;

async function createSlot(block: Block, session: Session): Promise<ShelvedBlock> {
  try {
    const type = await session.blocks.load(block.type);
    if (!type) return { kind: 'unknown' };
    const parsed = type.parseBlock(block);
    if (!parsed.ok) {
      await prepareMessages();
      return { kind: 'broken', problem: parsed.error };
    }
    const element = await createTypeElement('block', block.type, type);
    return isBlockElement(element) ? { kind: 'ready', element } : { kind: 'unknown' };
  } catch {
    return { kind: 'unreachable' };
  }
}

/** The questions of a lesson that can be answered and have not been tried yet. */
export function itemsLeft(session: Session, blocks: readonly Block[]): readonly AssessmentItem[] {
  return blocks
    .flatMap((block) => session.blocks.peek(block.type)?.items(block) ?? [])
    .filter((item) => {
      const interaction = session.interactions.peek(item.interaction);
      if (!interaction) return session.interactions.has(item.interaction);
      if (!interaction.parseItem(item).ok) return false;
      const record = session.state.items.get(item.id);
      const isGraded = interaction.score(item, interaction.correctResponse(item)) !== null;
      return isGraded ? !record?.answers.length : record?.draft === undefined;
    });
}
