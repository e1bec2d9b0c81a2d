import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CourseProblem } from '../../core/errors.js';
import { prepareMessages } from '../../i18n/messages-for-codes.js';
import { currentEnvironment, type Environment, type Storage } from '../../session/environment.js';
import { announceVisit, openSession, type CourseOrigin } from '../../session/visit-registry.js';
import { Visit } from '../../session/visit.js';
import { warnOnce } from '../../ui/c4s-element.js';

export type LoadStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly problem: CourseProblem }
  | { readonly kind: 'ready'; readonly visit: Visit };

/** What a loader asks of its element. */
export interface LoaderHost extends ReactiveControllerHost, HTMLElement {
  readonly storage: Storage;
  readonly renderRoot: ParentNode;
  /** The ports to run on; null for those of the page. */
  readonly environment: Environment | null;
}

/** What an element does about its own course. */
export interface LoaderReports {
  /** A visit has begun, before the first rendering of it. */
  opened(visit: Visit): void;
  failed(problem: CourseProblem): void;
}

/** Loads an element's course; the origin set last wins and a stale load is given up. */
export class CourseLoader implements ReactiveController {
  readonly #host: LoaderHost;
  readonly #reports: LoaderReports;
  #origin: CourseOrigin | null = null;
  #abort: AbortController | null = null;
  #withdraw: () => void = () => undefined;
  #status: LoadStatus = { kind: 'idle' };
  #isRetrying = false;

  constructor(host: LoaderHost, reports: LoaderReports) {
    this.#host = host;
    this.#reports = reports;
    host.addController(this);
  }

  get status(): LoadStatus {
    return this.#status;
  }

  get visit(): Visit | null {
    return this.#status.kind === 'ready' ? this.#status.visit : null;
  }

  /** Loads from here from now on; null unloads. */
  load(origin: CourseOrigin | null): void {
    if (origin === this.#origin) return;
    this.#origin = origin;
    this.#isRetrying = false;
    this.#leave();
    this.#set({ kind: 'idle' });
    if (origin !== null && this.#host.isConnected) void this.#open(origin);
  }

  /** Tries again after a failure, by the learner's wish: the focus stays in the element. */
  retry(): void {
    if (!this.#origin) return;
    this.#isRetrying = true;
    void this.#open(this.#origin);
  }

  hostConnected(): void {
    if (this.#status.kind === 'ready') this.#withdraw = announceVisit(this.#status.visit, this.#host);
    else if (this.#origin) void this.#open(this.#origin);
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    this.#withdraw();
  }

  hostUpdated(): void {
    if (!this.#isRetrying || this.#status.kind === 'idle') return;
    this.#isRetrying = this.#status.kind === 'loading';
    const { renderRoot } = this.#host;
    const goal = this.#status.kind === 'failed' ? '.problem button' : '[tabindex="-1"]';
    renderRoot.querySelector<HTMLElement>(goal)?.focus({ preventScroll: true });
  }

  async #open(origin: CourseOrigin): Promise<void> {
    const environment = this.#host.environment ?? currentEnvironment();
    if (!environment) {
      warnOnce('not-started', this.#host.localName);
      this.#fail({ code: 'not-started' });
      return;
    }
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    this.#set({ kind: 'loading' });
    const opened = await openSession({ origin, environment, storage: this.#host.storage, signal: abort.signal });
    if (!opened.ok) await prepareMessages();
    if (abort.signal.aborted) return;
    if (!opened.ok) {
      this.#fail(opened.error);
      return;
    }
    const visit = new Visit(opened.value);
    this.#reports.opened(visit);
    this.#withdraw = announceVisit(visit, this.#host);
    this.#set({ kind: 'ready', visit });
  }

  #fail(problem: CourseProblem): void {
    this.#set({ kind: 'failed', problem });
    this.#reports.failed(problem);
  }

  #leave(): void {
    this.#abort?.abort();
    this.#withdraw();
  }

  #set(status: LoadStatus): void {
    this.#status = status;
    this.#host.requestUpdate();
  }
}
