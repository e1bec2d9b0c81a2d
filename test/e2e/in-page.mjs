/**
 * Reads and operates a page from within, through all open shadow roots. Pages of tests have it as `inPage`, so that the same journey can be made in
 * a browser that is driven by Playwright and in one that is not.
 */
const roots = (node) => [
  node,
  ...[...node.querySelectorAll('*')].flatMap((each) => (each.shadowRoot ? roots(each.shadowRoot) : [])),
];

/** All elements that match, in the order of their roots. */
export const findAll = (selector) => roots(document).flatMap((root) => [...root.querySelectorAll(selector)]);

/** The words of a node and of everything in it, in one line. */
export const wordsOf = (node) => collect(node).replace(/\s+/g, ' ').trim();

function collect(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  if (node.localName === 'style') return '';
  const children = node.localName === 'slot' ? node.assignedNodes() : (node.shadowRoot ?? node).childNodes;
  return [...children].map(collect).join('');
}

/** The words of the first element that matches; none where there is no such element. */
export function words(selector) {
  const [element] = findAll(selector);
  return element ? wordsOf(element) : '';
}

/** Goes down the page while it waits, as a reader does, and from its end to its top again: questions are loaded when they come near. */
async function until(isSo, limit) {
  const end = performance.now() + limit;
  while (!isSo() && performance.now() < end) {
    const isAtEnd = window.scrollY + window.innerHeight >= document.documentElement.scrollHeight - 1;
    if (isAtEnd) window.scrollTo(0, 0);
    else window.scrollBy(0, window.innerHeight / 2);
    await new Promise((done) => setTimeout(done, 100));
  }
  return isSo();
}

/** Waits until an element has words. @returns Those words, or what stood there in their place. */
export async function see(selector, wanted, limit) {
  const isThere = await until(() => words(selector).includes(wanted), limit);
  return isThere ? wanted : `not "${wanted}" but: ${words(selector).slice(0, 200)}`;
}

const isControl = (wanted) => (control) =>
  !control.disabled && wordsOf(control.localName === 'input' ? control.closest('label') : control).startsWith(wanted);

/** Presses the first button, link or option whose words begin so, when it comes. @throws Error where it does not. */
export async function press(wanted, limit) {
  const controls = () => findAll('button, a, label input').filter(isControl(wanted));
  if (!(await until(() => controls().length > 0, limit))) throw new Error(`nothing to press: ${wanted}`);
  controls()[0].click();
}

/** Writes into the field whose label begins so, when it comes. @throws Error where it does not. */
export async function write(wanted, value, limit) {
  const fields = () =>
    findAll('input').filter(({ labels }) => [...labels].some((label) => wordsOf(label).startsWith(wanted)));
  if (!(await until(() => fields().length > 0, limit))) throw new Error(`nothing to write into: ${wanted}`);
  const [field] = fields();
  field.value = value;
  field.dispatchEvent(new window.InputEvent('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new window.Event('change', { bubbles: true }));
}

/** Shapes that lie in another shape, of all drawings on the page: such a shape is not drawn. */
export const hiddenShapes = () =>
  findAll('svg :is(path, circle, rect, line, ellipse, polyline, polygon) > :not(title, desc, animate)').map(
    ({ outerHTML }) => outerHTML,
  );
