import { render, type TemplateResult } from 'lit';
import { faceStyles } from './certificate.face.styles.js';
import { pageStyles } from './certificate.page.styles.js';

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
/** Milliseconds for the emblem to arrive. */
const IMAGE_PATIENCE = 4000;
/** Milliseconds within which browsers replace the first document of a new window or frame. */
const SETTLING = 150;

/**
 * Prints a certificate from a document of its own, because printing from inside a page prints the page. To be called while a click
 * is being handled, or the browser refuses the window. Where it does, a frame inside `fallback` is printed instead.
 * @returns Which of the two, once the print dialog was asked for.
 */
export async function printCertificate(job: PrintJob, fallback: Node): Promise<'window' | 'frame'> {
  const opened = openWindow();
  const target = opened ?? openFrame(job.title, fallback);
  if (target) {
    await fill(target, job);
    if (!target.closed) target.print();
  }
  return opened ? 'window' : 'frame';
}

/** Null where the browser opens none, or one that is out of reach (a page that isolates itself). */
function openWindow(): Window | null {
  const opened = window.open('', '_blank');
  try {
    return opened?.document ? opened : null;
  } catch {
    opened?.close();
    return null;
  }
}

function openFrame(title: string, parent: Node): Window | null {
  const frame = document.createElement('iframe');
  frame.className = 'visually-hidden';
  frame.title = title;
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  parent.appendChild(frame);
  const inner = frame.contentWindow;
  inner?.addEventListener('afterprint', () => {
    frame.remove();
  });
  return inner;
}

/** Fills the document; again where the browser has meanwhile put another one in the place of the first, empty one. */
async function fill(target: Window, job: PrintJob): Promise<void> {
  let page: Document;
  do {
    page = target.document;
    await build(page, job);
  } while (!target.closed && target.document !== page);
}

/** Builds the document without a string of HTML or an inline style: a strict policy of the host page holds in here as well. */
async function build(page: Document, job: PrintJob): Promise<void> {
  page.title = job.title;
  page.documentElement.lang = job.language;
  const sheet = page.defaultView ? new page.defaultView.CSSStyleSheet() : null;
  sheet?.replaceSync(`${faceStyles.cssText}${pageStyles.cssText}`);
  if (sheet) page.adoptedStyleSheets = [sheet];
  const show = (outcomes: number) => {
    render(job.face(outcomes), page.body, { creationScope: page });
  };
  show(job.outcomes);
  const images = Promise.all([...page.images].map((image) => image.decode().catch(() => undefined)));
  await Promise.all([pause(SETTLING), Promise.race([images, pause(IMAGE_PATIENCE)])]);
  fit(page, job.outcomes, show);
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

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
