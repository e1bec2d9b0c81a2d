import { DOMParser, ParseError, type Document, type Element } from '@xmldom/xmldom';

/**
 * Reads XML. Document types are refused: nobody needs one here, and their entities can make a short text endless.
 * @throws Error with line and column for what is not well-formed.
 */
export function parseXml(text: string): Document {
  if (/<!DOCTYPE/i.test(text)) throw new Error('XML with a document type (DOCTYPE) is not read.');
  const onError = (level: string, message: string): void => {
    if (level !== 'warning') throw new Error(`This is not well-formed XML: ${message}`);
  };
  try {
    return new DOMParser({ onError }).parseFromString(text.replace(/^\uFEFF/, ''), 'text/xml');
  } catch (error) {
    if (error instanceof ParseError) throw new Error(`This is not well-formed XML: ${error.message}`, { cause: error });
    throw error;
  }
}

/** Child elements, of one name where it is given. */
export function elementsOf(parent: Element | Document, name?: string): readonly Element[] {
  const found: Element[] = [];
  for (let child = parent.firstChild; child; child = child.nextSibling) {
    if (isElement(child) && (name === undefined || child.localName === name)) found.push(child);
  }
  return found;
}

/** Text of the first child element of a name; `otherwise` where there is none. */
export function textIn(parent: Element, name: string, otherwise = ''): string {
  return elementsOf(parent, name)[0]?.textContent ?? otherwise;
}

export const isElement = (node: { readonly nodeType: number }): node is Element => node.nodeType === 1;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
  '\u2029': '&#8233;',
};

/** A text as it stands between tags and in quoted attributes, its line ends safe from being made all the same. Characters that XML 1.0 cannot say are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"\r\u0085\u2028\u2029]/g, (character) => ENTITIES[character] ?? '');
}
