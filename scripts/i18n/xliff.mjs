import { existsSync, readFileSync, writeFileSync } from 'node:fs';

export const xliffPath = (locale) => `src/i18n/xliff/${locale}.xlf`;

const UNIT = /<trans-unit id="([^"]+)"[^>]*>([\s\S]*?)<\/trans-unit>/g;
const PLACEHOLDER = /<x id="(\d+)" equiv-text="([^"]*)"\s*\/>/g;

const inside = (unit, tag) => new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(unit)?.[1];

/** Texts without the part that may change freely: the expression behind a placeholder. */
const plain = (text) =>
  text
    ?.replace(PLACEHOLDER, '{$1}')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/**
 * The units of a translation file (XLIFF 1.2, as lit-localize writes it), by id.
 * @returns Map of `{ source, target }` with `{0}` for placeholders; `target` undefined where there is none.
 */
export function readUnits(locale) {
  const path = xliffPath(locale);
  const xml = existsSync(path) ? readFileSync(path, 'utf8') : '';
  return new Map(
    [...xml.matchAll(UNIT)].map(([, id, unit]) => [
      id,
      { source: plain(inside(unit, 'source')), target: plain(inside(unit, 'target')) },
    ]),
  );
}

/** Indexes of the placeholders in a text, in order of their numbers. */
export const placeholders = (text) => [...text.matchAll(/\{(\d+)\}/g)].map((match) => match[1]).sort();

/**
 * Marks translations whose source has changed since: the old target becomes a note, so that the text counts as missing until somebody
 * has looked at it. Placeholders of the others get the expressions of the code.
 * @param before - What {@link readUnits} gave before the messages were extracted again.
 * @returns Ids that were marked.
 */
export function markStale(locale, before) {
  const path = xliffPath(locale);
  const stale = [];
  const xml = readFileSync(path, 'utf8').replace(UNIT, (unit, id) => {
    const known = before.get(id);
    const source = inside(unit, 'source') ?? '';
    if (!known?.target) return unit;
    if (known.source !== plain(source)) {
      stale.push(id);
      return unit.replace(/<target>([\s\S]*?)<\/target>/, '<note from="before the source changed">$1</note>');
    }
    const expressions = new Map([...source.matchAll(PLACEHOLDER)].map((match) => [match[1], match[0]]));
    return unit.replace(/<target>[\s\S]*?<\/target>/, (target) =>
      target.replace(PLACEHOLDER, (placeholder, index) => expressions.get(index) ?? placeholder),
    );
  });
  writeFileSync(path, xml);
  return stale;
}
