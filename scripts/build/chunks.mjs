/**
 * Block types that nearly every lesson has: they come along at once, another one is fetched where it is used. A list, not a look at some
 * course, so that no author changes what is built. Measure with `npm run size` before a name is added or taken away.
 */
const COMMON = new Set(
  ['text', 'key-points', 'figure', 'example', 'task', 'reflection', 'check'].map((name) => `block-${name}`),
);

/** The interaction that most questions use: its parts come with what all questions need. */
const FIRST_QUESTION = 'interaction-choice';

const TYPE = /build[\\/]ts[\\/](block|interaction)s[\\/]([^\\/]+)[\\/]/;
const ELEMENT = /build[\\/]ts[\\/]elements[\\/](lesson|quiz|certificate|review)[\\/]/;
/** The rules of answering come with the questions, those of tests with the quiz, though the session asks for both by itself. */
const ITEM = /build[\\/]ts[\\/](ui[\\/]item[\\/]|interactions[\\/]index|core[\\/]record[\\/]decide-answer\.)/;
const TEST_RULES = /build[\\/]ts[\\/]core[\\/]record[\\/]decide-attempt\./;
/** What a course in another language needs: its overlays, and the texts that they give. */
const TRANSLATION = /build[\\/]ts[\\/]core[\\/]course[\\/](parse-)?translation\./;
const START = /build[\\/]ts[\\/]define[\\/]define\.js$/;
const RICH_TEXT = /build[\\/](ts[\\/]ui[\\/]rich-text[\\/]|vendor[\\/])/;

/**
 * Groups modules into files, so that opening a lesson costs one request that compresses well, not one for each small part:
 * - `widgets`: what registers the elements, the course, the lesson with the text renderer, its parser and the common block types. In files of their own they would cost a
 *   learner 1.9 kB more and a round trip;
 * - `question`: what all questions need; each interaction with its descriptor, schema and scoring;
 * - `quiz`, `review`, `certificate`, and each other block type;
 * - what several of those share.
 * The entry `c4s.js` stays alone: no file may import it, see docs/decisions/0020. All else is left to rollup. To be used with `onlyExplicitManualChunks`.
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
  const isFirst = (id) => START.test(id) || RICH_TEXT.test(id) || ELEMENT.exec(id)?.[1] === 'lesson';
  assign(closureOf(ids.filter(isFirst)), 'widgets');
  const owned = [...rootsOf(ids)];
  const owners = new Map();
  for (const [group, modules] of owned) {
    for (const id of closureOf(modules)) owners.set(id, [...(owners.get(id) ?? []), group]);
  }
  for (const [id, names] of owners) if (names.includes('widgets')) assign([id], 'widgets');
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
function rootsOf(ids) {
  const roots = new Map();
  const add = (group, modules) => roots.set(group, [...(roots.get(group) ?? []), ...modules]);
  const types = new Map();
  for (const id of ids) {
    const element = ELEMENT.exec(id)?.[1];
    if (element) add(element, [id]);
    if (TEST_RULES.test(id)) add('quiz', [id]);
    if (TRANSLATION.test(id)) add('translation', [id]);
    const [, kind, type] = TYPE.exec(id) ?? [];
    if (type) types.set(`${kind}-${type}`, [...(types.get(`${kind}-${type}`) ?? []), id]);
  }
  for (const [name, modules] of types) {
    add(COMMON.has(name) ? 'widgets' : name, modules);
  }
  return roots;
}

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
