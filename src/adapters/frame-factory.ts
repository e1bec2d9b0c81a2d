let frame: HTMLIFrameElement | null = null;

/**
 * The IndexedDB of a new empty document of this origin. WebKit may lose its connection to the database process for as long as a document
 * lives (WebKit PR 60094); a new document gets a new one, which lives as long as the frame stays in the page.
 */
export async function createFrameFactory(): Promise<IDBFactory | undefined> {
  frame?.remove();
  frame = document.createElement('iframe');
  frame.hidden = true;
  frame.style.setProperty('display', 'none', 'important');
  const { promise: loaded, resolve } = withResolve();
  frame.addEventListener('load', resolve, { once: true });
  document.body.append(frame);
  await loaded;
  const view = frame.contentWindow;
  if (!view) return undefined;
  adopt(view);
  return view.indexedDB;
}

/** The library knows requests by `instanceof`: those of the frame become of our types too. */
function adopt(view: Window): void {
  for (const ours of [IDBRequest, IDBDatabase, IDBTransaction, IDBObjectStore, IDBIndex]) {
    const theirs: unknown = Reflect.get(view, ours.name);
    const prototype: unknown = typeof theirs === 'function' ? Reflect.get(theirs, 'prototype') : null;
    if (typeof prototype === 'object' && prototype !== null) Object.setPrototypeOf(prototype, ours.prototype);
  }
}

function withResolve(): { promise: Promise<unknown>; resolve: (value: unknown) => void } {
  let resolve: (value: unknown) => void = () => undefined;
  const promise = new Promise<unknown>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
