import type { InteractionType } from '../../core/assessment/interaction-type.js';
import type { AssessmentItem } from '../../core/course/course.js';
import type { Session } from '../../session/session.js';
import { warnOnce } from '../c4s-element.js';
import { isInteractionElement, type AnyInteractionElement } from '../interaction-element.js';
import { createTypeElement } from '../type-element.js';

/** `unknown`: a type of a newer version. `broken`: not as the type wants it. `unreachable`: its script did not arrive. */
export type ItemSlot =
  | { readonly kind: 'loading' }
  | ReadyItem
  | { readonly kind: 'unknown' }
  | { readonly kind: 'broken'; readonly pointer: string }
  | { readonly kind: 'unreachable' };

/** An item in the source language, read by its type, and the element that takes the response. */
export interface ReadyItem {
  readonly kind: 'ready';
  readonly type: InteractionType;
  readonly item: AssessmentItem;
  readonly element: AnyInteractionElement;
}

/** Brings the rules of answering, loads the type of an item and makes its element. Never rejects. */
export async function createItemSlot(session: Session, item: AssessmentItem): Promise<ItemSlot> {
  try {
    const [type] = await Promise.all([session.interactions.load(item.interaction), session.ready('answers')]);
    if (!type) return { kind: 'unknown' };
    const parsed = type.parseItem(item);
    if (!parsed.ok) return { kind: 'broken', pointer: 'pointer' in parsed.error ? parsed.error.pointer : '' };
    const element = await createTypeElement('interaction', item.interaction, type);
    return isInteractionElement(element) ? { kind: 'ready', type, item: parsed.value, element } : { kind: 'unknown' };
  } catch (error) {
    warnOnce('type-unreachable', item.interaction, error);
    return { kind: 'unreachable' };
  }
}
