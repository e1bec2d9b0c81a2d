import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Compiled bytes, before minification, that a block type may add and still ride with the lesson. */
const SMALL = 16_000;

/** Types of the real course's first lesson: its blocks come with it at once, any other is fetched where it is used. */
const COMMON = typesOfFirstLesson('courses/cluster4smart/lessons');

/** The type of its first question, whose parts come with what all questions need. */
const [FIRST_QUESTION] = [...COMMON].filter((name) => name.startsWith('interaction-'));

const TYPE = /build[\\/]ts[\\/](block|interaction)s[\\/]([^\\/]+)[\\/]/;
const ELEMENT = /build[\\/]ts[\\/]elements[\\/](lesson|quiz|certificate|review)[\\/]/;
/** The rules of answering come with the questions, those of tests with the quiz, though the session asks for both by itself. */
const ITEM = /build[\\/]ts[\\/](ui[\\/]item[\\/]|interactions[\\/]index|core[\\/]record[\\/]decide-answer\.)/;
const TEST_RULES = /build[\\/]ts[\\/]core[\\/]record[\\/]decide-attempt\./;
const RICH_TEXT = /build[\\/](ts[\\/]ui[\\/]rich-text[\\/]|vendor[\\/])/;

/**
 * Groups modules into files, so that opening a lesson costs one request that compresses well, not one for each small part:
 * - `c4s`: the entry, the lesson with the text renderer, its parser and the small block types of a first lesson. In files of their own they would cost a
 *   learner 1.9 kB more and a round trip;
 * - `question`: what all questions need; each interaction with its descriptor, schema and scoring;
 * - `quiz`, `review`, `certificate`, and each block type that is rare, large, or pulls in a lot;
 * - what several of those share.
 * Everything else is left to rollup. To be used with `onlyExplicitManualChunks`.
 */
export function createGrouping() {
  let groups = null;
  return (id, { getModuleIds, getModuleInfo }) => {
    groups ??= groupModules([...getModuleIds()], getModuleInfo);
    return groups.get(id) ?? null;
  };
}

function groupModules(ids, getModuleInfo) {
  const closureOf = (start) => closure(start, getModuleInfo);
  const groups = new Map();
  const assign = (modules, group) => {
    for (const id of modules) if (!groups.has(id)) groups.set(id, group);
  };
  const isFirst = (id) => getModuleInfo(id).isEntry || RICH_TEXT.test(id) || ELEMENT.exec(id)?.[1] === 'lesson';
  assign(closureOf(ids.filter(isFirst)), 'c4s');
  const owned = [...rootsOf(ids, (modules) => addedBytes(closureOf(modules), groups))];
  const owners = new Map();
  for (const [group, modules] of owned) {
    for (const id of closureOf(modules)) owners.set(id, [...(owners.get(id) ?? []), group]);
  }
  for (const [id, names] of owners) if (names.includes('c4s')) assign([id], 'c4s');
  assign(closureOf(ids.filter((id) => ITEM.test(id))), 'question');
  for (const [id, names] of owners) assign([id], nameOfShared(names));
  return groups;
}

/** What a first question shares with others comes with each question; what others share is a file of its own for those. */
function nameOfShared(names) {
  if (names.length === 1) return names[0];
  if (names.includes(FIRST_QUESTION)) return 'question';
  return names
    .map((name) => name.replace(/^(block|interaction)-/, ''))
    .sort()
    .join('-');
}

/** The modules that each group begins with. */
function rootsOf(ids, bytesOf) {
  const roots = new Map();
  const add = (group, modules) => roots.set(group, [...(roots.get(group) ?? []), ...modules]);
  const types = new Map();
  for (const id of ids) {
    const element = ELEMENT.exec(id)?.[1];
    if (element) add(element, [id]);
    if (TEST_RULES.test(id)) add('quiz', [id]);
    const [, kind, type] = TYPE.exec(id) ?? [];
    if (type) types.set(`${kind}-${type}`, [...(types.get(`${kind}-${type}`) ?? []), id]);
  }
  for (const [name, modules] of types) {
    add(COMMON.has(name) && bytesOf(modules) < SMALL ? 'c4s' : name, modules);
  }
  return roots;
}

const addedBytes = (modules, groups) =>
  [...modules].filter((id) => !groups.has(id)).reduce((sum, id) => sum + bytes(id), 0);

const bytes = (id) => statSync(id, { throwIfNoEntry: false })?.size ?? 0;

/** Modules with all that they import at once. */
function closure(start, getModuleInfo) {
  const found = new Set();
  const queue = [...start];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    queue.push(...getModuleInfo(id).importedIds);
  }
  return found;
}

function typesOfFirstLesson(folder) {
  const [first] = readdirSync(folder).sort();
  const { blocks } = JSON.parse(readFileSync(join(folder, first), 'utf8'));
  return new Set(
    blocks.flatMap(({ type, item }) => [`block-${type}`, ...(item ? [`interaction-${item.interaction}`] : [])]),
  );
}
