import type { Fact, FactOf } from './fact.js';
import { INITIAL_STATE, type AttemptRecord, type ItemRecord, type LearnerState } from './state.js';

/**
 * The state after one more fact. Facts may arrive in any order and more than once: the state keeps them sorted and depends on
 * the set alone. A late fact costs a replay.
 */
export function evolve(state: LearnerState, fact: Fact): LearnerState {
  const last = state.log.at(-1);
  if (!last || compareFacts(last, fact) < 0) return apply(state, fact);
  if (state.log.some((known) => known.id === fact.id)) return state;
  return replay([...state.log, fact]);
}

/** The state after any number of further facts, in any order and known ones among them; the same state where none is new. */
export function merge(state: LearnerState, facts: readonly Fact[]): LearnerState {
  const known = new Set(state.log.map(({ id }) => id));
  const news = facts.filter(({ id }) => !known.has(id));
  return news.length === 0 ? state : replay([...state.log, ...news]);
}

/** The state that a list of facts adds up to, whatever its order and its repetitions. */
export function replay(facts: readonly Fact[]): LearnerState {
  const byId = new Map([...facts].sort(compareFacts).map((fact) => [fact.id, fact]));
  const log = [...byId.values()].sort(compareFacts);
  const folded = log.reduce(applyBody, INITIAL_STATE);
  return { ...folded, log };
}

/** Order of facts: hybrid logical clock, then id. */
export function compareFacts(a: Fact, b: Fact): number {
  if (a.hlc !== b.hlc) return a.hlc < b.hlc ? -1 : 1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

function apply(state: LearnerState, fact: Fact): LearnerState {
  return { ...applyBody(state, fact), log: [...state.log, fact] };
}

function applyBody(state: LearnerState, fact: Fact): LearnerState {
  switch (fact.type) {
    case 'registered':
      return state.registration === null
        ? { ...state, registration: fact.registration, startedAt: fact.at, language: state.language ?? fact.language }
        : state;
    case 'lesson-opened':
      return openLesson(state, fact);
    case 'position-moved':
      return { ...state, place: { lesson: fact.lesson, block: fact.block } };
    case 'lesson-completed':
      return completeLesson(state, fact);
    case 'response-drafted':
      return draftResponse(state, fact);
    case 'hint-shown':
      return showHint(state, fact);
    case 'item-answered':
      return answerItem(state, fact);
    case 'item-retried':
      return withItem(state, fact.item, retry);
    case 'attempt-started':
      return startAttempt(state, fact);
    case 'attempt-extended':
      return withAttempt(state, fact.attempt, (a) => ({ ...a, added: a.added + (fact.minutes ?? Infinity) }));
    case 'attempt-submitted':
      return withAttempt(state, fact.attempt, (attempt) => ({ ...attempt, submitted: fact }));
    case 'note-written':
      return { ...state, notes: with_(state.notes, fact.block, { at: fact.at, text: fact.text }) };
    case 'course-completed':
      return { ...state, completedAt: state.completedAt ?? fact.at };
    case 'certificate-issued':
      return { ...state, certificates: with_(state.certificates, fact.scope, fact) };
    case 'language-chosen':
      return { ...state, language: fact.language };
    case 'progress-reset':
      return { ...INITIAL_STATE, log: state.log, certificates: state.certificates, language: state.language };
  }
}

function with_<K, V>(map: ReadonlyMap<K, V>, key: K, value: V): ReadonlyMap<K, V> {
  return new Map(map).set(key, value);
}

function openLesson(state: LearnerState, fact: FactOf<'lesson-opened'>): LearnerState {
  const known = state.lessons.get(fact.lesson);
  const record = { openedAt: known?.openedAt ?? fact.at, completedAt: known?.completedAt ?? null };
  const block = state.place?.lesson === fact.lesson ? state.place.block : null;
  return { ...state, lessons: with_(state.lessons, fact.lesson, record), place: { lesson: fact.lesson, block } };
}

function completeLesson(state: LearnerState, fact: FactOf<'lesson-completed'>): LearnerState {
  const known = state.lessons.get(fact.lesson);
  const record = { openedAt: known?.openedAt ?? null, completedAt: known?.completedAt ?? fact.at };
  return { ...state, lessons: with_(state.lessons, fact.lesson, record) };
}

const NEW_ITEM: ItemRecord = { draft: undefined, answers: [], hints: 0, open: true };

function withItem(state: LearnerState, id: string, change: (item: ItemRecord) => ItemRecord): LearnerState {
  return { ...state, items: with_(state.items, id, change(state.items.get(id) ?? NEW_ITEM)) };
}

function withAttempt(state: LearnerState, id: string, change: (attempt: AttemptRecord) => AttemptRecord): LearnerState {
  const attempt = state.attempts.get(id);
  if (!attempt || attempt.submitted) return state;
  return { ...state, attempts: with_(state.attempts, id, change(attempt)) };
}

function draftResponse(state: LearnerState, fact: FactOf<'response-drafted'>): LearnerState {
  if (fact.attempt === undefined) return withItem(state, fact.item, (item) => ({ ...item, draft: fact.response }));
  return withAttempt(state, fact.attempt, (attempt) => ({
    ...attempt,
    responses: with_(attempt.responses, fact.item, fact.response),
  }));
}

function showHint(state: LearnerState, fact: FactOf<'hint-shown'>): LearnerState {
  if (fact.attempt === undefined) {
    return withItem(state, fact.item, (item) => ({ ...item, hints: Math.max(item.hints, fact.count) }));
  }
  return withAttempt(state, fact.attempt, (attempt) => ({
    ...attempt,
    hints: with_(attempt.hints, fact.item, Math.max(attempt.hints.get(fact.item) ?? 0, fact.count)),
  }));
}

function answerItem(state: LearnerState, fact: FactOf<'item-answered'>): LearnerState {
  const { at, response, outcome, itemHash, confidence } = fact;
  return withItem(state, fact.item, (item) => ({
    ...item,
    draft: response,
    open: false,
    answers: [...item.answers, { at, response, outcome, itemHash, confidence }],
  }));
}

/** What was graded is tried afresh; what was not is gone on with. */
function retry(item: ItemRecord): ItemRecord {
  return { ...item, draft: item.answers.at(-1)?.outcome ? undefined : item.draft, open: true };
}

function startAttempt(state: LearnerState, fact: FactOf<'attempt-started'>): LearnerState {
  if (state.attempts.has(fact.attempt)) return state;
  const { attempt: id, assessment, seed, items, at, timeLimit } = fact;
  const attempt: AttemptRecord = {
    id,
    assessment,
    seed,
    items,
    startedAt: at,
    responses: new Map(),
    hints: new Map(),
    timeLimit,
    added: 0,
    submitted: null,
  };
  return { ...state, attempts: with_(state.attempts, id, attempt) };
}
