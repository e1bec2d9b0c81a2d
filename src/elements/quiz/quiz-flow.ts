import type { Assessment } from '../../core/course/course.js';
import { openAttempt } from '../../core/record/selectors.js';
import { uiLanguage } from '../../i18n/locale.js';
import type { Visit } from '../../session/visit.js';
import { firstExercise } from './exercise-page.js';
import { fetchElements, type PoolStatus } from './item-pool.js';
import { questionsOf, type QuizActions, type QuizScene } from './scene.js';
import { isSameScreen, presentScreen, rememberedScreen, rememberScreen, type Screen } from './screens.js';

/** `test` is submitted and recorded; `practice` checks each answer at once. */
export type QuizMode = 'test' | 'practice';

/** What a quiz is about. */
export interface Subject {
  readonly visit: Visit;
  readonly assessment: Assessment;
  readonly mode: QuizMode;
}

/** What the flow asks of its element. */
export interface FlowHost {
  requestUpdate(): void;
  /** A screen is about to be left by the learner: what is being typed is to be kept. */
  leave(): void;
  /** Another screen will show; its heading is to get the focus. */
  arrive(): void;
  /** All that the actions work on; null while nothing is shown. */
  readonly scene: QuizScene | null;
}

/** Which screen a quiz shows, and how the learner gets from one to the next. */
export class QuizFlow implements QuizActions {
  readonly #host: FlowHost;
  #subject: Subject | null = null;
  #screen: Screen = { kind: 'start' };
  #isRefused = false;
  /** Where the flow is to go by itself. */
  #next: Screen | null = null;

  constructor(host: FlowHost) {
    this.#host = host;
  }

  get screen(): Screen {
    return this.#screen;
  }

  /** What is shown; null before the first. */
  get subject(): Subject | null {
    return this.#subject;
  }

  /** Whether the test could not be submitted. */
  get isRefused(): boolean {
    return this.#isRefused;
  }

  /**
   * Shows this from now on, where it was left, and leaves a screen that cannot be shown any more.
   * @returns Whether the screen is another one now.
   */
  turnTo(subject: Subject, pool: PoolStatus): boolean {
    const { visit, assessment, mode } = subject;
    const before = this.#subject;
    const isOther = before?.visit !== visit || before.assessment.id !== assessment.id || before.mode !== mode;
    this.#subject = subject;
    const wished =
      this.#next ?? (isOther ? (rememberedScreen(visit, quizOf(subject)) ?? { kind: 'start' }) : this.#screen);
    this.#next = null;
    const { state } = visit.session;
    const isPractice = wished.kind === 'start' && mode === 'practice' && pool.kind === 'ready';
    const screen = presentScreen(isPractice ? firstExercise(state, pool.items) : wished, state, assessment);
    if (isSameScreen(screen, this.#screen)) return false;
    this.#turn(screen);
    return true;
  }

  show(screen: Screen): void {
    this.#host.leave();
    this.#turn(screen);
    this.#host.arrive();
    this.#host.requestUpdate();
  }

  start(): void {
    const { scene } = this.#host;
    if (!scene) return;
    const { session, assessment, time } = scene;
    if (time && this.#screen.kind !== 'start' && !openAttempt(session.state, assessment)) {
      this.show({ kind: 'start' });
      return;
    }
    session.dispatch({ type: 'start', language: uiLanguage() });
    session.dispatch({ type: 'start-attempt', assessment: assessment.id, timeChoice: time?.choice });
    const attempt = openAttempt(session.state, assessment);
    if (!attempt) return;
    const questions = questionsOf(scene, attempt);
    fetchElements(questions);
    const open = questions.find(({ isAnswered }) => !isAnswered);
    this.show(
      open ? { kind: 'question', attempt: attempt.id, item: open.item.id } : { kind: 'answers', attempt: attempt.id },
    );
  }

  submit(attempt: string): void {
    const { scene } = this.#host;
    if (!scene?.visit.maySubmit(attempt)) return;
    scene.session.dispatch({ type: 'submit-attempt', attempt });
    if (scene.session.state.attempts.get(attempt)?.submitted) {
      this.show({ kind: 'result', attempt });
      return;
    }
    this.#isRefused = true;
    this.#host.requestUpdate();
  }

  timeUp(attempt: string): void {
    if (this.#screen.kind === 'start') this.#next = { kind: 'result', attempt };
    this.#host.requestUpdate();
  }

  practiseAgain(): void {
    const { scene } = this.#host;
    if (!scene) return;
    for (const { item } of scene.pool) scene.session.dispatch({ type: 'retry-item', item: item.id });
    this.show(firstExercise(scene.session.state, scene.pool));
  }

  #turn(screen: Screen): void {
    this.#screen = screen;
    this.#isRefused = false;
    if (this.#subject) rememberScreen(this.#subject.visit, quizOf(this.#subject), screen);
  }
}

const quizOf = ({ assessment, mode }: Subject): string => `${assessment.id} ${mode}`;
