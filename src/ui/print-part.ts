import { plainText } from './rich-text/rich-text.js';

const SHEET = `
  body { font: 12pt/1.5 system-ui, sans-serif; margin: 15mm; color: #000; }
  ul[role='list'] { list-style: none; padding: 0; }
  li { break-inside: avoid; padding-block: 2mm; }
  label { display: flex; gap: 4mm; }
  input { flex: none; inline-size: 5mm; block-size: 5mm; margin: 1mm 0; }
  a { color: inherit; }
  button, .visually-hidden { display: none; }
`;

/**
 * Prints a part of the page, with its ticks, from a frame of its own, built without a string of HTML or an inline style. The frame is taken away
 * once it is printed.
 * @param card - What to print; it is copied. @param title - CommonMark; becomes the document's title.
 */
export function printPart(card: Element, title: string): void {
  const frame = document.createElement('iframe');
  frame.className = 'visually-hidden';
  frame.title = plainText(title);
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  // Some browsers put another document in the place of the first, empty one, and are done at `load`.
  frame.addEventListener(
    'load',
    () => {
      const target = frame.contentWindow;
      if (!target) return;
      fillPrint(target.document, card, frame.title);
      target.addEventListener('afterprint', () => {
        frame.remove();
      });
      target.print();
    },
    { once: true },
  );
  card.parentNode?.append(frame);
}

/** Puts a copy of a part of the page, with its ticks, into an empty document of the same origin. */
export function fillPrint(page: Document, card: Element, title: string): void {
  page.title = title;
  page.documentElement.lang = card.closest('[lang]')?.getAttribute('lang') ?? '';
  const sheet = new (page.defaultView ?? window).CSSStyleSheet();
  sheet.replaceSync(SHEET);
  page.adoptedStyleSheets = [sheet];
  const copy = page.importNode(card, true);
  const boxes = copy.querySelectorAll('input');
  card.querySelectorAll('input').forEach(({ checked }, index) => {
    const box = boxes[index];
    if (box) box.checked = checked;
  });
  page.body.replaceChildren(copy);
}
