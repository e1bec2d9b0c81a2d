import { render, type TemplateResult } from 'lit';
import { faceStyles, pageStyles } from './certificate.face.styles.js';

/** A certificate as a document of its own. */
export interface PrintJob {
  readonly title: string;
  readonly language: string;
  /** How many outcomes the certificate has. */
  readonly outcomes: number;
  /** The certificate with so many outcomes listed. */
  face(outcomes: number): TemplateResult;
}

/** Sizes of the text that are tried, in pt; the smallest print stays above 6. */
const SIZES = [11.5, 11, 10.5, 10, 9.5, 9, 8.5];
const IMAGE_PATIENCE = 4000;

/**
 * Prints a certificate from a document of its own, because printing from inside a page prints the page. To be called while a click
 * is being handled, or the browser refuses the window. Where it does, a frame inside `fallback` is printed instead.
 * @returns Which of the two, once the print dialog was asked for.
 */
export async function printCertificate(job: PrintJob, fallback: Node): Promise<'window' | 'frame'> {
  const opened = window.open('', '_blank');
  if (opened) {
    await fill(opened, job);
    opened.focus();
    opened.print();
    return 'window';
  }
  const frame = document.createElement('iframe');
  frame.className = 'visually-hidden';
  frame.title = job.title;
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  fallback.appendChild(frame);
  const inner = frame.contentWindow;
  if (inner) {
    inner.addEventListener('afterprint', () => { frame.remove(); });
    await fill(inner, job);
    inner.print();
  }
  return 'frame';
}

/** Builds the document without a string of HTML or an inline style: a strict policy of the host page holds in here as well. */
async function fill(target: Window, job: PrintJob): Promise<void> {
  const { document: page } = target;
  page.title = job.title;
  page.documentElement.lang = job.language;
  const sheet = page.defaultView ? new page.defaultView.CSSStyleSheet() : null;
  sheet?.replaceSync(`${faceStyles.cssText}${pageStyles.cssText}`);
  if (sheet) page.adoptedStyleSheets = [sheet];
  const show = (outcomes: number) => {
    render(job.face(outcomes), page.body, { creationScope: page });
  };
  show(job.outcomes);
  await Promise.race([
    Promise.all([...page.images].map((image) => image.decode().catch(() => undefined))),
    new Promise((resolve) => setTimeout(resolve, IMAGE_PATIENCE)),
  ]);
  fit(page, job.outcomes, show);
}

/** Makes everything fit one page: smaller type first, then fewer outcomes, the others counted. Nothing is cut off. */
function fit(page: Document, outcomes: number, show: (outcomes: number) => void): void {
  const paper = page.querySelector<HTMLElement>('.paper');
  if (!paper) return;
  for (const size of SIZES) {
    paper.style.fontSize = `${String(size)}pt`;
    if (!overflows(paper)) return;
  }
  for (let shown = outcomes - 1; shown >= 0; shown--) {
    show(shown);
    if (!overflows(paper)) return;
  }
}

/** Whether a part of the sheet is taller than its place. */
function overflows(paper: HTMLElement): boolean {
  const [sheet, ...parts] = paper.querySelectorAll<HTMLElement>('.sheet, .main, .facts');
  if (!sheet) return false;
  return sheet.scrollHeight > sheet.clientHeight + 1 || parts.some((part) => part.scrollHeight > part.clientHeight + 1);
}
