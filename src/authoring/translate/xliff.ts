import type { Element, Node } from '@xmldom/xmldom';
import type { ImportedUnit, Unit } from './units.js';
import { elementsOf, escapeXml, isElement, parseXml } from '../formats/xml.js';

const NAMESPACE = 'urn:oasis:names:tc:xliff:document:2.0';

/** State of a segment (XLIFF 2.1, 4.3.1.29); `subState` tells why a text is not done. */
const STATES: Readonly<Record<Unit['state'], string>> = {
  translated: 'state="translated"',
  missing: 'state="initial"',
  awaited: 'state="initial" subState="c4s:awaited"',
  stale: 'state="initial" subState="c4s:stale"',
  orphaned: 'state="initial"',
};

/** The texts of a course as XLIFF 2.1 (OASIS), one unit each. Texts that the source has no more are left out: there is nothing to translate. */
export function exportXliff(
  units: readonly Unit[],
  { from, to }: { readonly from: string; readonly to: string },
): string {
  const byFile = new Map<string, Unit[]>();
  for (const unit of units) {
    if (unit.state === 'orphaned') continue;
    const members = byFile.get(unit.file) ?? [];
    byFile.set(unit.file, members);
    members.push(unit);
  }
  let count = 0;
  const files = [...byFile].map(([file, members], index) => {
    const body = members.map((unit) => writeUnit(unit, `u${String(++count)}`)).join('');
    return `  <file id="f${String(index + 1)}" original="${escapeXml(file)}" xml:space="preserve">\n${body}  </file>\n`;
  });
  const languages = `srcLang="${escapeXml(from)}" trgLang="${escapeXml(to)}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<xliff xmlns="${NAMESPACE}" version="2.1" ${languages}>\n${files.join('')}</xliff>\n`;
}

/**
 * Reads the XLIFF 2.x file of a translator. Segments that a tool has parted or marked are put together again.
 * @throws Error where it is not XLIFF 2, or for another language.
 */
export function importXliff(text: string, { to }: { readonly to: string }): readonly ImportedUnit[] {
  const root = parseXml(text).documentElement;
  const version = root?.getAttribute('version') ?? '';
  if (root?.localName !== 'xliff' || !version.startsWith('2.'))
    throw new Error(`This is not XLIFF 2.x${version ? ` but version "${version}"` : ''}.`);
  const target = root.getAttribute('trgLang') ?? '';
  if (target.toLowerCase() !== to.toLowerCase())
    throw new Error(`This file is for the language "${target}", not for "${to}".`);
  return elementsOf(root, 'file').flatMap((file) =>
    unitsIn(file).map((unit) => readUnit(unit, file.getAttribute('original') ?? '')),
  );
}

function writeUnit({ key, source, target, state }: Unit, id: string): string {
  const translated = target === '' ? '' : `\n        <target>${writeText(target)}</target>`;
  return `    <unit id="${id}" name="${escapeXml(key)}">
      <segment ${STATES[state]}>
        <source>${writeText(source)}</source>${translated}
      </segment>
    </unit>\n`;
}

/** Units, also those in groups. */
function unitsIn(parent: Element): readonly Element[] {
  return elementsOf(parent).flatMap((child) =>
    child.localName === 'unit' ? [child] : child.localName === 'group' ? unitsIn(child) : [],
  );
}

function readUnit(unit: Element, file: string): ImportedUnit {
  const parts = elementsOf(unit).filter(({ localName }) => localName === 'segment' || localName === 'ignorable');
  const read = (name: 'source' | 'target'): string =>
    parts.map((part) => elementsOf(part, name).map(readText).join('')).join('');
  const states = parts.filter(({ localName }) => localName === 'segment').map((part) => part.getAttribute('state'));
  const pending = states.some((state) => state === null || state === 'initial');
  return { file, key: unit.getAttribute('name') ?? '', source: read('source'), target: read('target'), pending };
}

/** Characters that XML cannot say stand as `<cp hex="…"/>` (XLIFF 2.1, 4.2.3.1). */
function writeText(text: string): string {
  return text
    .split(/([\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF])/)
    .map((part, index) =>
      index % 2 === 0
        ? escapeXml(part)
        : `<cp hex="${part.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}"/>`,
    )
    .join('');
}

function readText(node: Node): string {
  let text = '';
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3 || child.nodeType === 4) text += child.nodeValue ?? '';
    else if (isElement(child) && child.localName === 'cp')
      text += String.fromCharCode(Number.parseInt(child.getAttribute('hex') ?? '', 16));
    else text += readText(child);
  }
  return text;
}
