/** What the observers of the platform have in common. */
interface PlatformObserver {
  observe(target: Node, options?: object): void;
  unobserve?(target: Element): void;
  disconnect(): void;
}

const KINDS = [MutationObserver, IntersectionObserver, ResizeObserver] as const;

/** Counts what mutation, intersection and resize observers watch: an element that leaves the page has to let go of all of it. */
export function countObservers(): { left(): number; stop(): void } {
  const watched = new Map<object, Set<Node>>();
  const restore = KINDS.map(({ prototype }) => follow(prototype as PlatformObserver, watched));
  return {
    left: () => [...watched.values()].reduce((sum, targets) => sum + targets.size, 0),
    stop: () => {
      for (const each of restore) each();
    },
  };
}

function follow(prototype: PlatformObserver, watched: Map<object, Set<Node>>): () => void {
  const { observe, unobserve, disconnect } = prototype;
  prototype.observe = function (target, options) {
    watched.set(this, (watched.get(this) ?? new Set()).add(target));
    observe.call(this, target, options);
  };
  if (unobserve)
    prototype.unobserve = function (target) {
      watched.get(this)?.delete(target);
      unobserve.call(this, target);
    };
  prototype.disconnect = function () {
    watched.delete(this);
    disconnect.call(this);
  };
  return () => {
    Object.assign(prototype, { observe, disconnect, ...(unobserve && { unobserve }) });
  };
}
