import { warnOnce } from './c4s-element.js';

/**
 * Registers an element under a name that is still free; a second copy of the script leaves the first one in place. Never throws.
 * @returns The class that answers to the name.
 */
export function defineOnce(name: string, element: CustomElementConstructor): CustomElementConstructor {
  const known = customElements.get(name);
  if (known) return known;
  try {
    customElements.define(name, element);
  } catch (error) {
    warnOnce('define-failed', name, error);
  }
  return customElements.get(name) ?? element;
}
