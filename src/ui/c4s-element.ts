import { updateWhenLocaleChanges } from '#localize';
import { LitElement } from 'lit';
import type { DiagnosticCode } from '../core/errors.js';

/**
 * Base of all our elements: speaks the page's UI language and never throws at its host. An error while rendering keeps what stood
 * there and is told once on the console, with a code.
 */
export abstract class C4sElement extends LitElement {
  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }

  protected override update(changed: Map<PropertyKey, unknown>): void {
    try {
      super.update(changed);
    } catch (error) {
      warnOnce('render-failed', this.localName, error);
    }
  }
}

const warned = new Set<string>();

/** Tells a developer once, with a code, what went wrong and where. */
export function warnOnce(code: DiagnosticCode, where: string, cause?: unknown): void {
  const key = `${code} ${where}`;
  if (warned.has(key)) return;
  warned.add(key);
  console.warn(`[c4s] ${code}: ${where}`, ...(cause === undefined ? [] : [cause]));
}
