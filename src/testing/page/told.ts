import { announce, type Politeness } from '../../ui/announcer.js';
import { waitUntil } from './wait-until.js';

const END = 'The end of what is told.';

const regions = () => [...document.querySelectorAll<HTMLElement>('[data-c4s-announcer]')];
const textsNow = () => regions().map((region) => region.textContent.trim());

/** What assistive technology is told at this moment; empty for nothing. */
export function toldNow(politeness: Politeness = 'polite'): string {
  const region = regions().find(({ dataset }) => dataset.c4sAnnouncer === politeness);
  return region?.textContent.trim() ?? '';
}

/** Waits until assistive technology is told something with these words in it. */
export async function told(words: string, politeness: Politeness = 'polite'): Promise<void> {
  await waitUntil(() => toldNow(politeness).includes(words), `not told: ${words}`);
}

/** Takes back what was told so far, so that a test hears nothing of the one before it. */
export function forgetTold(): void {
  for (const region of regions()) region.textContent = '';
}

/**
 * All that assistive technology is told while something is done, in order. What is told takes a moment, always the same one: when
 * a last word of our own has come, all before it has.
 */
export async function toldDuring(act: () => Promise<void>): Promise<readonly string[]> {
  const heard: string[] = [];
  const watch = new MutationObserver(() => {
    for (const text of textsNow()) if (text !== '' && text !== END && heard.at(-1) !== text) heard.push(text);
  });
  watch.observe(document.body, { childList: true, subtree: true, characterData: true });
  await act();
  announce(END, 'en');
  await told(END);
  watch.disconnect();
  forgetTold();
  return heard;
}
