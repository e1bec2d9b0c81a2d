import type { InteractionType } from '../assessment/interaction-type.js';
import { isMastered, scaledScore, type Outcome } from '../assessment/outcome.js';
import { selectItems } from '../assessment/selection.js';
import { isEarned } from '../certificate/earned.js';
import { findAssessment, findLesson, masteryScoreOf, type AssessmentItem, type Course } from '../course/course.js';
import { contentHash } from '../course/text-hash.js';
import { fail, ok, type Result } from '../result.js';
import { nextHlc } from './clock.js';
import type { Command, CommandOf, Refusal } from './command.js';
import { FACT_VERSION, type Fact, type FactBody, type ItemResult } from './fact.js';
import { attemptsLeft, isCourseComplete, openAttempt, timesDrawn } from './selectors.js';
import { evolve } from './evolve.js';
import { lastHlc, type AttemptRecord, type LearnerState } from './state.js';

/** What the rules of a decision look at besides the state. */
export interface Rules {
  readonly course: Course;
  /** The interaction of an item, once its type is loaded. */
  interaction(item: AssessmentItem): InteractionType | undefined;
  /** The item in the learner's language, whose accepted answers count too. */
  localized?(item: AssessmentItem): AssessmentItem;
}

/** Time and chance, as arguments. */
export interface Circumstances {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** A new UUIDv7 at each call. */
  nextId(): string;
  /** Random 32-bit unsigned integer. */
  seed(): number;
}

/**
 * What a command makes happen.
 * @returns The facts in order, none where nothing changes; or why it is refused.
 */
export function decide(
  rules: Rules,
  state: LearnerState,
  command: Command,
  circumstances: Circumstances,
): Result<readonly Fact[], Refusal> {
  const decided = bodiesOf(rules, state, command, circumstances);
  if (!decided.ok) return decided;
  const registered = registration(state, command, decided.value, circumstances);
  const facts = stamp(rules.course, state, [...registered, ...decided.value], circumstances);
  const after = facts.reduce(evolve, state);
  const completed = command.type !== 'start-over' && after.completedAt === null && isCourseComplete(rules.course, after);
  if (!completed) return ok(facts);
  return ok([...facts, ...stamp(rules.course, after, [{ type: 'course-completed' }], circumstances)]);
}

/** The first thing a learner does registers her. Choosing a language or erasing is not learning. */
function registration(
  state: LearnerState,
  command: Command,
  bodies: readonly FactBody[],
  { nextId }: Circumstances,
): readonly FactBody[] {
  if (state.registration !== null || bodies.length === 0) return [];
  if (command.type === 'choose-language' || command.type === 'start-over') return [];
  const language = command.type === 'start' ? command.language : (state.language ?? 'und');
  return [{ type: 'registered', registration: nextId(), language }];
}

function stamp(
  course: Course,
  state: LearnerState,
  bodies: readonly FactBody[],
  { now, nextId }: Circumstances,
): readonly Fact[] {
  let hlc = lastHlc(state);
  return bodies.map((body) => {
    hlc = nextHlc(hlc, now);
    const at = new Date(now).toISOString();
    return Object.freeze({
      id: nextId(), v: FACT_VERSION, course: course.id, courseVersion: course.version, at, hlc, ...body,
    });
  });
}

function bodiesOf(
  rules: Rules,
  state: LearnerState,
  command: Command,
  circumstances: Circumstances,
): Result<readonly FactBody[], Refusal> {
  switch (command.type) {
    case 'start':
      return ok(state.registration === null ? [{ type: 'registered', registration: circumstances.nextId(), language: command.language }] : []);
    case 'open-lesson':
      return findLesson(rules.course, command.lesson)
        ? ok(state.place?.lesson === command.lesson && state.lessons.has(command.lesson) ? [] : [{ type: 'lesson-opened', lesson: command.lesson }])
        : fail({ code: 'unknown-lesson' });
    case 'move-position':
      return ok(state.place?.block === command.block ? [] : [{ type: 'position-moved', lesson: command.lesson, block: command.block }]);
    case 'complete-lesson':
      return ok(state.lessons.get(command.lesson)?.completedAt ? [] : [{ type: 'lesson-completed', lesson: command.lesson, by: command.by }]);
    case 'draft-response':
      return draftResponse(state, command);
    case 'show-hint':
      return ok([{ ...command, type: 'hint-shown' }]);
    case 'check-item':
      return checkItem(rules, state, command);
    case 'retry-item':
      return ok(state.items.get(command.item)?.open === false ? [{ type: 'item-retried', item: command.item }] : []);
    case 'start-attempt':
      return startAttempt(rules, state, command, circumstances);
    case 'submit-attempt':
      return submitAttempt(rules, state, command);
    case 'write-note':
      return ok((state.notes.get(command.block)?.text ?? '') === command.text ? [] : [{ type: 'note-written', block: command.block, text: command.text }]);
    case 'issue-certificate':
      return mayIssue(rules.course, state, command) ? ok([{ ...command, type: 'certificate-issued' }]) : fail({ code: 'not-earned' });
    case 'choose-language':
      return ok(state.language === command.language ? [] : [{ type: 'language-chosen', language: command.language }]);
    case 'start-over':
      return ok(state.log.length > 0 ? [{ type: 'progress-reset' }] : []);
  }
}

/** What was issued once may be issued again under the same id, with another name: what was earned stays earned. */
function mayIssue(course: Course, state: LearnerState, { scope, certificate }: CommandOf<'issue-certificate'>): boolean {
  return state.certificates.get(scope)?.certificate === certificate || isEarned(course, state, scope);
}

function draftResponse(state: LearnerState, command: CommandOf<'draft-response'>): Result<readonly FactBody[], Refusal> {
  const { item, attempt, response } = command;
  if (attempt === undefined) {
    return state.items.get(item)?.open === false ? fail({ code: 'item-closed' }) : ok([{ type: 'response-drafted', item, response }]);
  }
  const record = state.attempts.get(attempt);
  if (!record) return fail({ code: 'unknown-attempt' });
  return record.submitted ? fail({ code: 'attempt-closed' }) : ok([{ type: 'response-drafted', item, attempt, response }]);
}

function checkItem(rules: Rules, state: LearnerState, command: CommandOf<'check-item'>): Result<readonly FactBody[], Refusal> {
  const { item, response, duration } = command;
  if (state.items.get(item.id)?.open === false) return fail({ code: 'item-closed' });
  const interaction = rules.interaction(item);
  if (!interaction) return fail({ code: 'unknown-interaction' });
  const outcome = scoreOf(rules, interaction, item, response);
  if (!outcome) return fail({ code: 'not-ready' });
  return ok([{ type: 'item-answered', item: item.id, itemHash: contentHash(item), response, outcome, ...(duration === undefined ? {} : { duration }) }]);
}

/** A word may be answered in the language of the item or in the learner's: the better score counts. */
function scoreOf(rules: Rules, interaction: InteractionType, item: AssessmentItem, response: unknown): Outcome | null {
  const outcome = interaction.score(item, response);
  const translated = rules.localized?.(item) ?? item;
  const other = translated === item ? null : interaction.score(translated, response);
  return other && (!outcome || other.raw > outcome.raw) ? other : outcome;
}

function startAttempt(
  rules: Rules,
  state: LearnerState,
  command: CommandOf<'start-attempt'>,
  { nextId, seed: nextSeed }: Circumstances,
): Result<readonly FactBody[], Refusal> {
  const assessment = findAssessment(rules.course, command.assessment);
  if (!assessment) return fail({ code: 'unknown-assessment' });
  if (openAttempt(state, assessment.id)) return fail({ code: 'attempt-open' });
  if (attemptsLeft(state, assessment) === 0) return fail({ code: 'no-attempts-left' });
  const seed = nextSeed();
  const pool = assessment.items.filter((item) => rules.interaction(item)?.parseItem(item).ok === true).map((item) => item.id);
  const items = selectItems(pool, seed, {
    draw: assessment.selection?.draw,
    shuffle: assessment.shuffle,
    used: timesDrawn(state, assessment.id),
  });
  if (items.length === 0) return fail({ code: 'no-items' });
  return ok([{ type: 'attempt-started', attempt: nextId(), assessment: assessment.id, seed, items }]);
}

function submitAttempt(rules: Rules, state: LearnerState, command: CommandOf<'submit-attempt'>): Result<readonly FactBody[], Refusal> {
  const attempt = state.attempts.get(command.attempt);
  if (!attempt) return fail({ code: 'unknown-attempt' });
  if (attempt.submitted) return fail({ code: 'attempt-closed' });
  const assessment = findAssessment(rules.course, attempt.assessment);
  if (!assessment) return fail({ code: 'unknown-assessment' });
  const results = resultsOf(rules, attempt, assessment.items);
  if (!results) return fail({ code: 'unknown-interaction' });
  const scaled = scaledScore(results.flatMap(({ outcome }) => outcome ?? []));
  const success = isMastered(scaled, masteryScoreOf(rules.course, assessment));
  return ok([{ type: 'attempt-submitted', attempt: attempt.id, assessment: assessment.id, results, scaled, success }]);
}

/** Scores all items of an attempt; null while a type is not loaded. An item that a new version dropped no longer counts. */
function resultsOf(rules: Rules, attempt: AttemptRecord, items: readonly AssessmentItem[]): readonly ItemResult[] | null {
  const results: ItemResult[] = [];
  for (const id of attempt.items) {
    const item = items.find((candidate) => candidate.id === id);
    if (!item) continue;
    const interaction = rules.interaction(item);
    if (!interaction) return null;
    const response = attempt.responses.get(id);
    const full = interaction.score(item, interaction.correctResponse(item));
    const outcome = scoreOf(rules, interaction, item, response) ?? (full && { raw: 0, max: full.max });
    results.push({ item: id, itemHash: contentHash(item), outcome, ...(response === undefined ? {} : { response }) });
  }
  return results;
}
