import { isEarned } from '../certificate/earned.js';
import { findLesson, type Course } from '../course/course.js';
import { contentHash } from '../course/text-hash.js';
import { fail, ok, type Result } from '../result.js';
import { nextHlc } from './clock.js';
import type { Command, CommandOf, Refusal } from './command.js';
import { startAttempt, submitAttempt } from './decide-attempt.js';
import { FACT_VERSION, type Fact, type FactBody } from './fact.js';
import { isCourseComplete } from './selectors.js';
import { evolve } from './evolve.js';
import { scoreOf, type Circumstances, type Rules } from './rules.js';
import { lastHlc, type LearnerState } from './state.js';

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
      return ok(
        state.registration === null
          ? [{ type: 'registered', registration: circumstances.nextId(), language: command.language }]
          : [],
      );
    case 'open-lesson':
      return findLesson(rules.course, command.lesson)
        ? ok(
            state.place?.lesson === command.lesson && state.lessons.has(command.lesson)
              ? []
              : [{ type: 'lesson-opened', lesson: command.lesson }],
          )
        : fail({ code: 'unknown-lesson' });
    case 'move-position':
      return ok(
        state.place?.block === command.block
          ? []
          : [{ type: 'position-moved', lesson: command.lesson, block: command.block }],
      );
    case 'complete-lesson':
      return ok(
        state.lessons.get(command.lesson)?.completedAt
          ? []
          : [{ type: 'lesson-completed', lesson: command.lesson, by: command.by }],
      );
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
      return ok(
        (state.notes.get(command.block)?.text ?? '') === command.text
          ? []
          : [{ type: 'note-written', block: command.block, text: command.text }],
      );
    case 'issue-certificate':
      return mayIssue(rules.course, state, command)
        ? ok([{ ...command, type: 'certificate-issued' }])
        : fail({ code: 'not-earned' });
    case 'choose-language':
      return ok(state.language === command.language ? [] : [{ type: 'language-chosen', language: command.language }]);
    case 'start-over':
      return ok(state.log.length > 0 ? [{ type: 'progress-reset' }] : []);
  }
}

/** What was issued once may be issued again under the same id, with another name: what was earned stays earned. */
function mayIssue(
  course: Course,
  state: LearnerState,
  { scope, certificate }: CommandOf<'issue-certificate'>,
): boolean {
  return state.certificates.get(scope)?.certificate === certificate || isEarned(course, state, scope);
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

function checkItem(
  rules: Rules,
  state: LearnerState,
  command: CommandOf<'check-item'>,
): Result<readonly FactBody[], Refusal> {
  const { item, response, duration } = command;
  if (state.items.get(item.id)?.open === false) return fail({ code: 'item-closed' });
  const interaction = rules.interaction(item);
  if (!interaction) return fail({ code: 'unknown-interaction' });
  const outcome = scoreOf(rules, interaction, item, response);
  if (!outcome) return fail({ code: 'not-ready' });
  return ok([
    {
      type: 'item-answered',
      item: item.id,
      itemHash: contentHash(item),
      response,
      outcome,
      ...(duration === undefined ? {} : { duration }),
    },
  ]);
}
