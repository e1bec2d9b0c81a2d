/**
 * The address an image may be loaded from.
 * @param base - Absolute address that the path is relative to.
 * @returns null for anything but https or the origin of the base.
 */
export function imageAddress(path: string, base: string): string | null {
  try {
    const url = new URL(path, base);
    return url.protocol === 'https:' || url.origin === new URL(base).origin ? url.href : null;
  } catch {
    return null;
  }
}
