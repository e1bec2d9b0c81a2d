import type { ElementClass } from '../core/plug.js';
import { defineOnce } from './define-once.js';

const isElementClass = (value: ElementClass): value is CustomElementConstructor =>
  value.prototype instanceof HTMLElement;

/**
 * Makes an element of a loaded type. Its tag follows from the kind and the folder name, so that no type is named elsewhere.
 * @throws Error where the type's file does not export an element class (a bug in the type's folder).
 */
export async function createTypeElement(
  kind: 'block' | 'interaction',
  name: string,
  type: { loadElement(): Promise<ElementClass> },
): Promise<HTMLElement> {
  const loaded = await type.loadElement();
  if (!isElementClass(loaded)) throw new Error(`${kind} ${name}: not an element class`);
  const tag = `c4s-${kind}-${name}`;
  defineOnce(tag, loaded);
  return document.createElement(tag);
}
