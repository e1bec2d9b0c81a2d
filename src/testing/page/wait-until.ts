import { waitUntil as waitShortly } from '@open-wc/testing';

/**
 * Waits until something is so, up to 10 seconds: a busy machine may need longer than the second that @open-wc/testing gives.
 * @param isSo - May be asynchronous.
 */
export function waitUntil(
  isSo: () => unknown,
  message?: string,
  options: { readonly timeout?: number } = {},
): Promise<void> {
  return waitShortly(async () => Boolean(await isSo()), message, { timeout: 10_000, ...options });
}
