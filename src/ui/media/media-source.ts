import { fileSource } from '../safe-url.js';

/** Where a recording, its captions and its poster come from. */
export interface MediaSource {
  readonly href: string;
  /** Comes from another origin than the page: asked for nothing before the learner plays it, and read with CORS. */
  readonly isForeign: boolean;
}

/**
 * Lets the address of a recording or a caption file through, as that of any file.
 * @param base - Absolute address that a relative one starts from.
 * @returns null for an address that is refused.
 */
export function mediaSource(address: string, base?: string): MediaSource | null {
  const url = fileSource(address, base);
  return url && { href: url.href, isForeign: url.origin !== location.origin };
}
