import type { Assessment } from '../../core/course/course.js';
import type { TimeChoice } from '../../core/record/fact.js';
import { attemptsOf, openAttempt } from '../../core/record/selectors.js';
import type { AttemptRecord } from '../../core/record/state.js';
import { addedMinutes, endOf, minutesFor } from '../../core/record/time-limit.js';
import { uiLanguage } from '../../i18n/locale.js';
import type { Session } from '../../session/session.js';
import { announce } from '../../ui/announcer.js';
import { rootAround } from '../../ui/public-element.js';
import { TimeDialog } from './time-dialog.js';
import { addedWords, leftWords, liftedWords, timeUpWords } from './time-words.js';

const MINUTE = 60_000;

/** Minutes before the end at which the time left is told. Never in between: nothing ticks. */
const TOLD = [1, 5];

/** How long a page in the background lets another one go first, which may hold what is being typed; in milliseconds. */
const COURTESY = 3000;

/** A quiz that shows the test. */
export interface TimeHost {
  readonly isConnected: boolean;
  readonly renderRoot: DocumentFragment | HTMLElement;
  readonly scene: { readonly actions: { timeUp(attempt: string): void } } | null;
  /** Keeps at once what is being typed. */
  leave(): void;
  requestUpdate(): void;
  getRootNode(): Node;
}

/**
 * The time of one test in this page: tells when it runs short, and submits the test when it has run out, whatever the page shows
 * then. It reads the record and the page's clock anew each time, so that a reload, another tab and a night in a pocket change nothing.
 */
export class TestClock {
  readonly #session: Session;
  readonly #assessment: Assessment;
  readonly #hosts = new Set<TimeHost>();
  readonly #dialog = new TimeDialog();
  /** An element of ours around a quiz, such as the course; there the learner still is when the quiz has gone. */
  #around: ShadowRoot | null = null;
  #chosen: TimeChoice | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #end = Infinity;
  #toldMinutes = Infinity;
  #shownFor: string | null = null;
  #dismissedEnd = Infinity;
  /** Stops following session and page; null while nothing runs and no quiz shows the test. */
  #stop: (() => void) | null = null;

  constructor(session: Session, assessment: Assessment) {
    this.#session = session;
    this.#assessment = assessment;
  }

  /** The attempt whose time is running. */
  get running(): AttemptRecord | null {
    const attempt = openAttempt(this.#session.state, this.#assessment);
    return attempt && endOf(attempt) < Infinity ? attempt : null;
  }

  /** When the time runs out, in milliseconds since 1970; Infinity where none is running. */
  get end(): number {
    return this.running ? endOf(this.running) : Infinity;
  }

  /** Milliseconds left, 0 or more. A clock that was set back gives nobody more than the whole time. */
  get left(): number {
    const whole = (this.running ? (this.limit ?? 0) : 0) * MINUTE;
    return Math.max(0, Math.min(whole, this.end - this.#session.now()));
  }

  /** How much time the learner wants: what she chose here, or last time, or the author's. */
  get choice(): TimeChoice {
    const last = attemptsOf(this.#session.state, this.#assessment.id).at(-1);
    return this.#chosen ?? (last?.added === Infinity ? 'unlimited' : last?.timeLimit?.choice) ?? 'standard';
  }

  set choice(choice: TimeChoice) {
    this.#chosen = choice;
    this.#update();
  }

  /** Whole minutes of a choice; null for no limit. */
  minutesFor(choice: TimeChoice): number | null {
    return minutesFor(this.#assessment, choice);
  }

  /** Minutes of the attempt that is open, or else of the next one; null for no limit. */
  get limit(): number | null {
    const open = openAttempt(this.#session.state, this.#assessment);
    if (!open) return this.minutesFor(this.choice);
    return this.running ? (open.timeLimit?.minutes ?? 0) + open.added : null;
  }

  /** Minutes that one press adds. */
  get share(): number {
    return this.running ? addedMinutes(this.running) : 0;
  }

  /** Whether the learner wants to see the time left; for one attempt. */
  get isShown(): boolean {
    return this.#shownFor !== null && this.#shownFor === this.running?.id;
  }

  set isShown(isShown: boolean) {
    this.#shownFor = isShown ? (this.running?.id ?? null) : null;
    this.#update();
  }

  /** Whether the time runs out so soon that the learner is to be asked whether she needs more. */
  get isShort(): boolean {
    return this.running !== null && this.left <= MINUTE;
  }

  /** Whether the learner has taken the limit away from the attempt that is open. */
  get isLifted(): boolean {
    return openAttempt(this.#session.state, this.#assessment)?.added === Infinity;
  }

  /** Puts the question away, until there is another end. */
  dismiss(): void {
    this.#dismissedEnd = this.end;
    this.#update();
  }

  extend(): void {
    const { share } = this;
    if (this.#change()) announce(addedWords(share), uiLanguage());
  }

  /** Takes the limit away, from the next attempt too, as long as nothing else is chosen for that. */
  lift(): void {
    if (!this.#change('unlimited')) return;
    this.#chosen = null;
    announce(liftedWords(), uiLanguage());
  }

  /** Shows in a quiz from now on, as long as that stands in the page. */
  follow(host: TimeHost): void {
    if (this.#hosts.has(host)) return;
    this.#hosts.add(host);
    this.#around = rootAround(host) ?? this.#around;
    this.#stop ??= this.#listen();
    this.#go();
    this.#ask();
  }

  #listen(): () => void {
    const stopSession = this.#session.observe(() => {
      if (this.end !== this.#end) this.#check();
      else this.#rest();
    });
    document.addEventListener('visibilitychange', this.#check);
    return () => {
      stopSession();
      document.removeEventListener('visibilitychange', this.#check);
    };
  }

  /** Lets go of quizzes that have left the page; of the page too where no time is running. */
  #rest(): void {
    for (const host of this.#hosts) if (!host.isConnected) this.#hosts.delete(host);
    if (this.running || this.#hosts.size > 0) return;
    this.#stop?.();
    this.#stop = null;
  }

  #change(timeChoice?: 'unlimited'): boolean {
    const attempt = this.running?.id;
    return attempt !== undefined && this.#session.dispatch({ type: 'extend-attempt', attempt, timeChoice }).ok;
  }

  readonly #check = () => {
    this.#go();
    this.#update();
  };

  #go(): void {
    clearTimeout(this.#timer);
    const isNew = this.#end !== this.end;
    this.#end = this.end;
    const { running } = this;
    if (!running) return;
    const left = this.#end - this.#session.now();
    const courtesy = document.hidden ? COURTESY : 0;
    if (left <= -courtesy) this.#finish(running, isNew);
    else {
      this.#tell(left, isNew);
      const wait = left > 0 ? ((left - 1) % MINUTE) + 1 : left + courtesy;
      this.#timer = setTimeout(this.#check, wait);
    }
  }

  /** Says how much time is left where another mark is passed; nothing when the page opens or the end has moved. */
  #tell(left: number, isNew: boolean): void {
    const minutes = TOLD.find((mark) => left <= mark * MINUTE) ?? Infinity;
    const isPassed = !isNew && minutes < this.#toldMinutes;
    this.#toldMinutes = minutes;
    if (isPassed) announce(leftWords(left), uiLanguage());
  }

  /** Submits what there is. The learner's page may not refuse that, as it may when she submits. */
  #finish({ id }: AttemptRecord, isNew: boolean): void {
    for (const host of this.#hosts) host.leave();
    this.#session.dispatch({ type: 'submit-attempt', attempt: id });
    if (!this.#session.state.attempts.get(id)?.submitted) return;
    for (const host of this.#hosts) host.scene?.actions.timeUp(id);
    if (!isNew) announce(timeUpWords(), uiLanguage());
  }

  #update(): void {
    this.#rest();
    for (const host of this.#hosts) host.requestUpdate();
    this.#ask();
  }

  /** Asks whether more time is needed where the learner is: in a quiz that shows the test, or else around where one was. */
  #ask(): void {
    const roots = [...this.#hosts].map(({ renderRoot }) => renderRoot);
    const place = [...roots, this.#around].find((root) => root instanceof ShadowRoot && root.isConnected);
    if (!this.isShort || this.#dismissedEnd === this.end) this.#dialog.close();
    else if (place instanceof ShadowRoot) this.#dialog.ask(this, place);
  }
}
