/** Timers of this many milliseconds and more wait for the test, if it says nothing else; shorter ones belong to rendering. */
const LONG = 1000;

interface Timer {
  readonly at: number;
  readonly call: () => void;
}

/** The page's clock in the hands of a test: time stands still until the test lets it pass. */
export class FakeTime {
  #now: number;
  #lastId = 1_000_000_000;
  readonly #timers = new Map<number, Timer>();
  readonly #real = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout };

  /**
   * Takes over the page's long timers at once.
   * @param start - As ISO 8601.
   * @param shortest - Milliseconds from which on a timer is a long one.
   */
  constructor(start: string, shortest = LONG) {
    this.#now = Date.parse(start);
    Object.assign(globalThis, {
      setTimeout: (call: () => void, delay = 0, ...rest: unknown[]): unknown =>
        delay < shortest
          ? Reflect.apply(this.#real.setTimeout, globalThis, [call, delay, ...rest])
          : this.#set(call, delay),
      clearTimeout: (id: number | undefined) => {
        if (id === undefined || !this.#timers.delete(id)) this.#real.clearTimeout.call(globalThis, id);
      },
    });
  }

  /** For `environment.clock`. */
  readonly clock = (): number => this.#now;

  /** Lets minutes pass, as in a page that is awake: every timer rings in its time. */
  passes(minutes: number): void {
    this.elapses(minutes * 60_000);
  }

  /** Lets milliseconds pass, as in a page that is awake. */
  elapses(milliseconds: number): void {
    const until = this.#now + milliseconds;
    for (let next = this.#next(until); next; next = this.#next(until)) {
      const [id, { at, call }] = next;
      this.#timers.delete(id);
      this.#now = Math.max(this.#now, at);
      call();
    }
    this.#now = until;
  }

  /** Lets minutes pass in a pocket: no timer rings, and then the page is looked at again. */
  sleeps(minutes: number): void {
    this.#now += minutes * 60_000;
    document.dispatchEvent(new Event('visibilitychange'));
  }

  /** Gives the timers back. */
  restore(): void {
    Object.assign(globalThis, this.#real);
  }

  #set(call: () => void, delay: number): number {
    this.#timers.set(++this.#lastId, { at: this.#now + delay, call });
    return this.#lastId;
  }

  #next(until: number): [number, Timer] | undefined {
    return [...this.#timers].filter(([, { at }]) => at <= until).sort(([, a], [, b]) => a.at - b.at)[0];
  }
}
