import { defineOnce } from '../define-once.js';
import { ItemCard } from './item-card.js';

/** Registers `<c4s-item>`: call it where the element is used, before it is rendered. */
export function ensureItemCard(): void {
  defineOnce('c4s-item', ItemCard);
}
