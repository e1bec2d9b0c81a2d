/** Crockford's base 32: no I, L, O or U, which are mistaken for 1, 0 and V. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Shape of a certificate id. */
export const CERTIFICATE_ID_PATTERN = /^C4S-\d{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/;

/**
 * A new certificate id such as `C4S-2026-7K3F-9Q2M`: random, so that it says nothing about the person or the number of others.
 * @param seed - Gives a random integer at each call, of which the five lowest bits are used.
 * @param year - Four-digit year of issue, in UTC.
 */
export function newCertificateId(seed: () => number, year: number): string {
  const symbols = Array.from({ length: 8 }, () => ALPHABET.charAt(seed() & 31)).join('');
  return `C4S-${String(year).padStart(4, '0')}-${symbols.slice(0, 4)}-${symbols.slice(4)}`;
}
