import { newCertificateId } from './certificate-id.js';
import { isEarned } from './earned.js';
import { findLesson, type Course } from '../course/course.js';
import { fail, ok, type Result } from '../result.js';
import { nextHlc } from './clock.js';
import type { Command, CommandOf, Refusal } from './command.js';
import { FACT_VERSION, type Fact, type FactBody } from './fact.js';
import { isCourseComplete } from './selectors.js';
import { evolve } from './evolve.js';
import type { Circumstances, Rules } from './rules.js';
import { lastHlc, type LearnerState } from './state.js';

const NOT_PREPARED = fail<Refusal>({ code: 'not-prepared' });

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
  const completed =
    command.type !== 'start-over' && after.completedAt === null && isCourseComplete(rules.course, after);
  if (!completed) return ok(facts);
  return ok([...facts, ...stamp(rules.course, after, [{ type: 'course-completed' }], circumstances)]);
}

/** The first thing a learner does registers her, where it is not the start itself. Choosing a language or erasing is not learning. */
function registration(
  state: LearnerState,
  command: Command,
  bodies: readonly FactBody[],
  circumstances: Circumstances,
): readonly FactBody[] {
  if (state.registration !== null || bodies.length === 0) return [];
  if (command.type === 'start' || command.type === 'choose-language' || command.type === 'start-over') return [];
  return [newRegistration(state.language ?? 'und', circumstances)];
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
      id: nextId(),
      v: FACT_VERSION,
      course: course.id,
      courseVersion: course.version,
      at,
      hlc,
      ...body,
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
      return ok(state.registration === null ? [newRegistration(command.language, circumstances)] : []);
    case 'open-lesson':
      return openLesson(rules, state, command);
    case 'move-position':
      return unless(state.place?.block === command.block, { ...command, type: 'position-moved' });
    case 'complete-lesson':
      return unless(Boolean(state.lessons.get(command.lesson)?.completedAt), { ...command, type: 'lesson-completed' });
    case 'draft-response':
      return draftResponse(state, command);
    case 'show-hint':
      return ok([{ ...command, type: 'hint-shown' }]);
    case 'check-item':
      return rules.answers?.checkItem(rules, state, command) ?? NOT_PREPARED;
    case 'start-attempt':
    case 'extend-attempt':
    case 'submit-attempt':
      return rules.attempts?.decideAttempt(rules, state, command, circumstances) ?? NOT_PREPARED;
    case 'retry-item':
      return unless(state.items.get(command.item)?.open !== false, { ...command, type: 'item-retried' });
    case 'write-note':
      return unless((state.notes.get(command.block)?.text ?? '') === command.text, {
        ...command,
        type: 'note-written',
      });
    case 'issue-certificate':
      return issueCertificate(rules.course, state, command, circumstances);
    case 'choose-language':
      return unless(state.language === command.language, { ...command, type: 'language-chosen' });
    case 'start-over':
      return unless(state.log.length === 0, { type: 'progress-reset' });
  }
}

/** A fact, unless it would say nothing new. */
function unless(isKnown: boolean, body: FactBody): Result<readonly FactBody[], Refusal> {
  return ok(isKnown ? [] : [body]);
}

const newRegistration = (language: string, { nextId }: Circumstances): FactBody => ({
  type: 'registered',
  registration: nextId(),
  language,
});

function openLesson(
  { course }: Rules,
  state: LearnerState,
  { lesson }: CommandOf<'open-lesson'>,
): Result<readonly FactBody[], Refusal> {
  if (!findLesson(course, lesson)) return fail({ code: 'unknown-lesson' });
  return unless(state.place?.lesson === lesson && state.lessons.has(lesson), { type: 'lesson-opened', lesson });
}

/** What was issued once may be issued again under the same id, with another name: what was earned stays earned. */
function issueCertificate(
  course: Course,
  state: LearnerState,
  command: CommandOf<'issue-certificate'>,
  { now, seed }: Circumstances,
): Result<readonly FactBody[], Refusal> {
  const known = state.certificates.get(command.scope);
  if (!known && !isEarned(course, state, command.scope)) return fail({ code: 'not-earned' });
  const certificate = known?.certificate ?? newCertificateId(seed, new Date(now).getUTCFullYear());
  return ok([{ ...command, certificate, type: 'certificate-issued' }]);
}

function draftResponse(
  state: LearnerState,
  command: CommandOf<'draft-response'>,
): Result<readonly FactBody[], Refusal> {
  const { item, attempt, response } = command;
  if (attempt === undefined) {
    return state.items.get(item)?.open === false
      ? fail({ code: 'item-closed' })
      : ok([{ type: 'response-drafted', item, response }]);
  }
  const record = state.attempts.get(attempt);
  if (!record) return fail({ code: 'unknown-attempt' });
  return record.submitted
    ? fail({ code: 'attempt-closed' })
    : ok([{ type: 'response-drafted', item, attempt, response }]);
}
