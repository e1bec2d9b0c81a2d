interface Listened {
  readonly target: EventTarget;
  readonly type: string;
  readonly listener: unknown;
}

/** Counts listeners on the window, the document and media queries: those that would outlive an element. */
export function countListeners(): { left(): number; stop(): void } {
  const alive: Listened[] = [];
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const find = (target: EventTarget, type: string, listener: unknown) =>
    alive.findIndex((each) => each.target === target && each.type === type && each.listener === listener);
  EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, type, listener, options) {
    const target = this ?? window;
    if (outlives(target) && find(target, type, listener) < 0) alive.push({ target, type, listener });
    addEventListener.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget | undefined, type, listener, options) {
    const target = this ?? window;
    const index = find(target, type, listener);
    if (index >= 0) alive.splice(index, 1);
    removeEventListener.call(target, type, listener, options);
  };
  return {
    left: () => alive.length,
    stop: () => {
      Object.assign(EventTarget.prototype, { addEventListener, removeEventListener });
    },
  };
}

const outlives = (target: EventTarget): boolean =>
  target === window || target === document || target === document.documentElement || target instanceof MediaQueryList;
