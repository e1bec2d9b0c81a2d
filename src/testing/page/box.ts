import { fixture, html } from '@open-wc/testing';

/** A part of a host page, styled as its theme does it. */
export async function boxWith(css: string): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.cssText = css;
  return box;
}
