const MAX_DATA_IMAGE = 256 * 1024;
const DATA_IMAGE = /^data:image\/(png|jpeg|gif|webp|avif)[;,]/;

/** Where a link of a course may lead. `host`: the foreign host that people should see before they follow it; else empty. */
export interface LinkTarget {
  readonly href: string;
  /** Leads to another document, which opens in a tab of its own so that the learner keeps the place. */
  readonly isExternal: boolean;
  readonly host: string;
}

/**
 * Lets an address of a course through only where it is harmless: http(s) without a user name in it, `mailto:`, `tel:`, and `#id`.
 * `URL` itself reads away tabs, control characters and case, so `java\tscript:` is seen as what it is.
 * @param base - Absolute address that a relative one starts from; the page's where there is none.
 * @returns null for everything else.
 */
export function linkTarget(address: string, base?: string): LinkTarget | null {
  if (/^#[\w-]+(\/[\w-]+)*$/.test(address)) return { href: address, isExternal: false, host: '' };
  const url = resolve(address, base);
  switch (url?.protocol) {
    case 'http:':
    case 'https:':
      return { href: url.href, isExternal: true, host: url.host === location.host ? '' : url.host };
    case 'mailto:':
    case 'tel:':
      return { href: url.href, isExternal: false, host: '' };
    default:
      return null;
  }
}

/**
 * Lets the address of a file that belongs to a course through: https or the page's own origin, without a user name in it.
 * All doors for pictures, recordings, captions and downloads go through here.
 * @param base - Absolute address that a relative one starts from; the page's where there is none.
 * @returns null for everything else.
 */
export function fileSource(address: string, base?: string): URL | null {
  // A place in the page is no file.
  const url = address.startsWith('#') ? null : resolve(address, base);
  if (!url) return null;
  const isOwn = url.protocol === location.protocol && url.host === location.host;
  return url.protocol === 'https:' || isOwn ? url : null;
}

/**
 * Lets the address of a picture through: that of a file, or a small bitmap in a `data:` address.
 * @param base - As for a file.
 * @returns null for everything else.
 */
export function imageSource(address: string, base?: string): string | null {
  const data = resolve(address, base);
  if (data?.protocol === 'data:')
    return DATA_IMAGE.test(data.href) && data.href.length <= MAX_DATA_IMAGE ? data.href : null;
  return fileSource(address, base)?.href ?? null;
}

function resolve(address: string, base: string | undefined): URL | null {
  try {
    const url = new URL(address, base || document.baseURI);
    return url.username || url.password ? null : url;
  } catch {
    return null;
  }
}
