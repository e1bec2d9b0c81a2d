import { imageSource } from '../safe-url.js';

/** Where a recording, its captions and its poster come from. */
export interface MediaSource {
  readonly href: string;
  /** Comes from another origin than the page: asked for nothing before the learner plays it, and read with CORS. */
  readonly isForeign: boolean;
}

/**
 * Lets the address of a recording or a caption file through: https or the page's own origin, without a user name, no `data:`.
 * @param base - Absolute address that a relative one starts from.
 * @returns null for everything else.
 */
export function mediaSource(address: string, base?: string): MediaSource | null {
  const href = imageSource(address, base);
  if (href === null || href.startsWith('data:')) return null;
  return { href, isForeign: new URL(href).origin !== location.origin };
}
