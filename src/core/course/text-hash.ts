/**
 * Hash of a text or of a content node, for noticing change (not for secrecy).
 * FNV-1a in two lanes of 32 bits over UTF-16 code units.
 * @returns 13 characters of base 36 at most.
 */
export function textHash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x5bd1e995);
  }
  return ((high >>> 11) * 2 ** 32 + (low >>> 0)).toString(36);
}

/** Hash of a JSON value, independent of the order of its keys. */
export function contentHash(value: unknown): string {
  return textHash(stableJson(value));
}

function stableJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stableJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return value === undefined ? 'null' : JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, child]) => `${JSON.stringify(key)}:${stableJson(child)}`).join(',')}}`;
}
