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

/**
 * CommonMark with a control in the place of each gap.
 * @param ids - The gaps. One that the text has no place for (in the alternative text of a picture) stands below it.
 */
export function textWithGaps(
  text: string,
  ids: readonly string[],
  { options, renderGap }: { readonly options: RichTextOptions; readonly renderGap: (id: string) => unknown },
): TemplateResult {
  const shown = new Set<string>();
  const renderPiece = (piece: string): unknown => {
    const id = PIECES.test(piece) ? ids[piece.charCodeAt(0) - FIRST] : undefined;
    if (id === undefined) return piece;
    shown.add(id);
    return renderGap(id);
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
  return html`${prose}${left.length > 0 ? html`<p>${left.map(renderGap)}</p>` : ''}`;
}
