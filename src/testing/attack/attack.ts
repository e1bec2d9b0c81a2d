import { deepElements } from '../harnesses/widget-frame.js';

/** Elements that our templates make. Everything else came from a text. */
const OURS = new Set(
  (
    'a abbr blockquote br button caption code dd details div dl dt em fieldset figcaption figure form h1 h2 h3 h4 h5 h6 hr img input label legend ' +
    'li ol option p pre select slot span strong summary svg circle path rect table tbody td textarea th thead tr ul'
  ).split(' '),
);
const EVENTS = [
  'click',
  'mouseover',
  'mouseenter',
  'pointerover',
  'focus',
  'focusin',
  'input',
  'toggle',
  'animationstart',
  'transitionend',
];
const HOOKS = ['alert', 'confirm', 'prompt', 'print', 'open'] as const;

/** Addresses below it answer with nothing, so that what a string loads by a relative address fails without noise. */
export const ARENA = `${location.origin}/__arena/`;

/** How long nothing has to happen until nothing more is expected, in milliseconds. */
const PATIENCE = 500;
/** How many strings share a frame; few, because some replace the whole page in it. */
const BATCH = 20;

/**
 * How many of some strings run script where they are parsed as HTML, by themselves or when something is done to their elements.
 * Each gets a function of its own in place of `alert`, so a string that spells it in code is not counted: the number is a least.
 */
export async function countFiring(payloads: readonly string[], frames = 4): Promise<number> {
  const batches = Array.from({ length: Math.ceil(payloads.length / BATCH) }, (_unused, index) =>
    payloads.slice(index * BATCH, (index + 1) * BATCH),
  );
  let firing = 0;
  const run = async () => {
    for (let next = batches.pop(); next !== undefined; next = batches.pop()) {
      const fired = await fireAll(next);
      firing += fired;
    }
  };
  await Promise.all(Array.from({ length: frames }, run));
  return firing;
}

/** Parses strings as HTML in a page of its own, cut off from other hosts. @returns How many of them fired. */
async function fireAll(payloads: readonly string[]): Promise<number> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
  frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:"><base href="${ARENA}"><body>`;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  document.body.append(frame);
  await loaded;
  const { contentDocument: page, contentWindow: scope } = frame;
  if (!page || !scope) return 0;
  page.addEventListener('click', stayUnlessScript, { capture: true });
  const fired = new Set<number>();
  let last = performance.now();
  // Made before the first string comes, because some strings take the names of the document's own members.
  const places = payloads.map(() => page.body.appendChild(page.createElement('div')));
  for (const [index, place] of places.entries()) {
    // Some strings lead the frame to another origin.
    if (!frame.contentDocument) break;
    Reflect.set(scope, `hook${String(index)}`, () => {
      fired.add(index);
      last = performance.now();
    });
    // The only place that parses a string as HTML: it shows that the strings are alive.
    Reflect.set(place, 'innerHTML', payloads[index]?.replace(/\b(alert|confirm|prompt)\b/g, `hook${String(index)}`));
    for (const element of place.querySelectorAll('*')) for (const type of EVENTS) poke(element, type);
    // One script address at a time: a second one would cancel the first.
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  while (performance.now() - last < PATIENCE) await new Promise((resolve) => setTimeout(resolve, 20));
  frame.remove();
  return fired.size;
}

/** An ordinary link would lead the frame away from the other strings. */
function stayUnlessScript(event: Event): void {
  const link = event.composedPath().find((target) => Reflect.has(target, 'href'));
  if (link && !/^\s*javascript:/i.test(String(Reflect.get(link, 'href')))) event.preventDefault();
}

/** Watches the page while hostile texts are shown in it. */
export class Watch {
  readonly #kept = new Map<string, unknown>();
  readonly #since = performance.now();
  fired = 0;

  constructor() {
    for (const hook of HOOKS) {
      this.#kept.set(hook, Reflect.get(window, hook));
      Reflect.set(window, hook, () => (this.fired += 1));
    }
  }

  /** Requests to other hosts since the watch began. */
  get foreignRequests(): readonly string[] {
    const entries = performance.getEntriesByType('resource').filter(({ startTime }) => startTime >= this.#since);
    return entries
      .map(({ name }) => name)
      .filter((name) => /^https?:/.test(name) && new URL(name).host !== location.host);
  }

  end(): void {
    for (const [hook, kept] of this.#kept) Reflect.set(window, hook, kept);
  }
}

/**
 * Does to all elements what a learner's pointer and keys do; links are not followed. It begins at the innermost elements: all events
 * bubble and leave shadow roots, so that those around get them too.
 */
export function pokeAll(root: Element): void {
  const stay = (event: Event) => {
    if (event.composedPath().some((target) => target instanceof HTMLAnchorElement)) event.preventDefault();
  };
  root.addEventListener('click', stay);
  const innermost = deepElements(root).filter(
    ({ childElementCount, shadowRoot }) => childElementCount === 0 && !shadowRoot,
  );
  for (const element of innermost) for (const type of EVENTS) poke(element, type);
  root.removeEventListener('click', stay);
}

/**
 * What stands in a rendering that our rules do not allow, as short descriptions.
 * @param also - Names of further elements that the templates of this rendering make.
 */
export function trespassers(root: Element, also: readonly string[] = []): readonly string[] {
  return deepElements(root).flatMap((element) => [
    ...(OURS.has(element.localName) || also.includes(element.localName) || element.localName.startsWith('c4s-')
      ? []
      : [`<${element.localName}>`]),
    ...[...element.attributes]
      .filter((attribute) => isBad(element, attribute))
      .map(({ name, value }) => `${element.localName}[${name}=${value}]`),
  ]);
}

function isBad(element: Element, { name, value }: Attr): boolean {
  if (name === 'style') return !/^(inset-(inline|block)-start: [\d.]+%;\s*)+$/.test(value);
  if (/^on|^srcdoc$|^formaction$|^action$|^xlink:/i.test(name)) return true;
  if (name === 'href') return !/^(https?:|mailto:|tel:|#)/.test(value) || !isSafeAnchor(element);
  return (name === 'src' || name === 'poster') && !isSafeSource(value);
}

function isSafeSource(value: string): boolean {
  if (/^data:image\/(png|jpeg|gif|webp|avif)[;,]/.test(value)) return true;
  if (!URL.canParse(value, document.baseURI)) return false;
  const { protocol, origin, username } = new URL(value, document.baseURI);
  return username === '' && (protocol === 'https:' || origin === location.origin);
}

function isSafeAnchor(element: Element): boolean {
  if (
    !(element instanceof HTMLAnchorElement) ||
    !/^https?:$/.test(element.protocol) ||
    element.getAttribute('href')?.startsWith('#')
  )
    return true;
  if (element.username || element.password) return false;
  if (element.hasAttribute('download')) return element.origin === location.origin;
  return element.rel === 'noopener noreferrer' && element.target === '_blank';
}

function poke(element: Element, type: string): void {
  element.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true }));
}

/** Lists of hostile strings that stand beside the repository; none where they are absent. */
export async function publicAttackLists(): Promise<
  readonly { readonly list: string; readonly payloads: readonly string[] }[]
> {
  const answer = await fetch('/__corpora/xss.json').catch(() => null);
  return answer?.status === 200 ? ((await answer.json()) as { list: string; payloads: string[] }[]) : [];
}
