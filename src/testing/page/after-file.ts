import { fixtureCleanup } from '@open-wc/testing';
import { setUiLanguage } from '../../i18n/locale.js';

const { setTimeout, clearTimeout, fetch } = globalThis;
const { log, warn, error } = console;
const address = location.href;
const attributes = [document.documentElement, document.body].map((element) => [...element.attributes]);

/**
 * Makes the page new again for the next of the test files that share it: what a test fixed to it, its language and theme, its address,
 * what stands in its storage, and what a test put in the place of functions of the page. Called after each file, by the bundler.
 */
export async function afterFile(): Promise<void> {
  fixtureCleanup();
  Object.assign(globalThis, { setTimeout, clearTimeout, fetch });
  Object.assign(console, { log, warn, error });
  for (const [index, element] of [document.documentElement, document.body].entries()) restoreAttributes(element, index);
  if (location.href !== address) history.replaceState(null, '', address);
  localStorage.clear();
  sessionStorage.clear();
  window.scrollTo(0, 0);
  await setUiLanguage('en');
}

function restoreAttributes(element: Element, index: number): void {
  for (const { name } of [...element.attributes]) element.removeAttribute(name);
  for (const { name, value } of attributes[index] ?? []) element.setAttribute(name, value);
}
