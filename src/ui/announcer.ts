/** `assertive` only for what stops the learner. */
export type Politeness = 'polite' | 'assertive';

const DELAY = 120;
const SHOWN = 5000;
const regions = new Map<Politeness, HTMLElement>();

/**
 * Lets assistive technology speak. The regions live in the light DOM of the page, because several screen readers miss those in
 * shadow roots; a region is made anew where the page has thrown it away.
 * @param lang - Language of the text.
 */
export function announce(text: string, lang: string, politeness: Politeness = 'polite'): void {
  const region = regionFor(politeness);
  setTimeout(() => {
    const repeated = region.textContent === text;
    region.lang = lang;
    region.textContent = repeated ? `${text}\u00a0` : text;
    const shown = region.textContent;
    setTimeout(() => {
      if (region.textContent === shown) region.textContent = '';
    }, SHOWN);
  }, DELAY);
}

function regionFor(politeness: Politeness): HTMLElement {
  const known = regions.get(politeness);
  if (known?.isConnected) return known;
  const region = document.createElement('div');
  region.dataset.c4sAnnouncer = politeness;
  region.setAttribute('role', politeness === 'polite' ? 'status' : 'alert');
  region.setAttribute('aria-live', politeness);
  const hidden = {
    position: 'absolute',
    inlineSize: '1px',
    blockSize: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  };
  Object.assign(region.style, hidden);
  document.body.append(region);
  regions.set(politeness, region);
  return region;
}
