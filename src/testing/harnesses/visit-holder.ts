import { fixture, html } from '@open-wc/testing';
import { announceVisit } from '../../session/visit-registry.js';
import type { Visit } from '../../session/visit.js';
import { defineOnce } from '../../ui/define-once.js';

/** Stands in the page as `<c4s-course>` does: widgets inside it, and elsewhere, find its visit as long as it is there. */
class VisitHolder extends HTMLElement {
  visit: Visit | null = null;
  #withdraw: () => void = () => undefined;

  connectedCallback(): void {
    if (this.visit) this.#withdraw = announceVisit(this.visit, this);
  }

  disconnectedCallback(): void {
    this.#withdraw();
  }
}

const holders = new WeakMap<Visit, VisitHolder>();

/**
 * Puts a widget on the page of a test, inside a course that is open already.
 * @param width - Of the box around it, in pixels; that of the page without it.
 */
export async function showInVisit(element: HTMLElement, visit: Visit, width?: number): Promise<void> {
  const box = document.createElement('div');
  if (width !== undefined) box.style.inlineSize = `${String(width)}px`;
  box.append(element);
  const holder = await holderOf(visit);
  holder.append(box);
}

async function holderOf(visit: Visit): Promise<VisitHolder> {
  defineOnce('c4s-visit-holder', VisitHolder);
  const known = holders.get(visit);
  if (known?.isConnected) return known;
  const holder = Object.assign(new VisitHolder(), { visit });
  holders.set(visit, holder);
  await fixture(html`<div>${holder}</div>`);
  return holder;
}
