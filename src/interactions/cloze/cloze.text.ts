import { html, type TemplateResult } from 'lit';
import { richText, type RichTextOptions } from '../../ui/rich-text/rich-text.js';
import { replaceMarkers } from './cloze.markers.js';

/**
 * While the text is parsed, each gap is one noncharacter (Unicode 23.7, for use inside of programs): unlike brackets it is neither
 * punctuation nor a space, so that `**[[a]]**ban` is bold as it would be around a word, and no link begins at it.
 */
const FIRST = 0xfdd0;
const NONCHARACTERS = /[\ufdd0-\ufdef]/g;
const PIECES = /([\ufdd0-\ufdef])/;

/** Marks that stay on the line of the gap before them; French has a no-break space before some. */
const PUNCTUATION = /^[\u00a0\u202f]?[.,;:!?)\]}%…’”»]+/;

/** @param after - Punctuation that belongs behind the gap, on the same line. */
export type RenderGap = (id: string, after: string) => unknown;

/**
 * CommonMark with a control in the place of each gap.
 * @param ids - The gaps. One that the text has no place for (in the alternative text of a picture) stands below it.
 */
export function textWithGaps(
  text: string,
  ids: readonly string[],
  { options, renderGap }: { readonly options: RichTextOptions; readonly renderGap: RenderGap },
): TemplateResult {
  const shown = new Set<string>();
  const idOf = (piece = ''): string | undefined => (PIECES.test(piece) ? ids[piece.charCodeAt(0) - FIRST] : undefined);
  const renderPiece = (piece: string, index: number, pieces: readonly string[]): unknown => {
    const id = idOf(piece);
    if (id === undefined) return idOf(pieces[index - 1]) === undefined ? piece : piece.replace(PUNCTUATION, '');
    shown.add(id);
    return renderGap(id, PUNCTUATION.exec(pieces[index + 1] ?? '')?.[0] ?? '');
  };
  const fill = (letters: string): TemplateResult | string => {
    const pieces = letters.split(PIECES);
    return pieces.length === 1 ? letters : html`${pieces.map(renderPiece)}`;
  };
  const markdown = replaceMarkers(text.replace(NONCHARACTERS, ''), (id) =>
    String.fromCharCode(FIRST + ids.indexOf(id)),
  );
  const prose = richText(markdown, { ...options, fill });
  const left = ids.filter((id) => !shown.has(id));
  return html`${prose}${left.length > 0 ? html`<p>${left.map((id) => renderGap(id, ''))}</p>` : ''}`;
}
