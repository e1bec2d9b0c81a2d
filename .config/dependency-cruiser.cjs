/** Who may import whom; for people the same stands in docs/architecture.md. Tests beside the code follow these rules too, but for test tools. */

const TEST = '\\.(test|stories|examples)\\.ts$';
const ROOM = (...names) => `^src/(${names.join('|')})/`;

/** A room may import the rooms named and itself; everything else in `src` is out of reach. */
const room = (name, ...allowed) => ({
  name: `${name}-reach`,
  comment: `src/${name} may import ${allowed.length > 0 ? allowed.join(', ') : 'nothing else of src'}.`,
  severity: 'error',
  from: { path: ROOM(name), pathNot: TEST },
  to: { path: '^src/', pathNot: ROOM(name, ...allowed) },
});

/** A package that only some rooms may import. */
const only = (name, packages, rooms) => ({
  name,
  severity: 'error',
  from: { path: '^src/', pathNot: rooms },
  to: { path: `^node_modules/(${packages})(/|$)` },
});

/** Folders of plugs: one type never imports another. */
const apart = (folder) => ({
  name: `${folder}-apart`,
  comment: 'One type never imports another; what two share belongs to ui or core.',
  severity: 'error',
  from: { path: `^src/${folder}/([^/]+)/` },
  to: { path: `^src/${folder}/`, pathNot: `^src/${folder}/$1/` },
});

/** Outside a type's folder only the generated index names the type. */
const byIndex = (folder) => ({
  name: `${folder}-by-index`,
  comment: 'Types are reached through the generated index, so that adding one is adding a folder.',
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/${folder}/` },
  to: { path: `^src/${folder}/[^/]+/` },
});

module.exports = {
  forbidden: [
    room('core'),
    room('i18n', 'core'),
    room('content', 'core'),
    room('session', 'core', 'content', 'i18n'),
    room('ui', 'core', 'i18n', 'session'),
    room('interactions', 'core', 'i18n', 'session', 'ui'),
    room('blocks', 'core', 'i18n', 'session', 'ui'),
    room('adapters', 'core'),
    room('elements', 'core', 'i18n', 'session', 'ui', 'interactions', 'blocks'),
    room('define', 'core', 'i18n', 'session', 'ui', 'interactions', 'blocks', 'elements', 'adapters'),
    room('embed', 'core', 'i18n', 'session', 'ui', 'interactions', 'blocks', 'elements', 'adapters', 'define'),
    room('authoring', 'core', 'interactions', 'blocks'),
    room('cli', 'core', 'authoring', 'interactions', 'blocks', 'elements', 'adapters'),
    {
      name: 'authoring-pure',
      comment: 'Authoring reads and writes through the port CourseFiles, and runs wherever core does.',
      severity: 'error',
      from: { path: ROOM('authoring') },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'authoring-no-circle',
      comment: 'Not even types refer to each other in a circle here.',
      severity: 'error',
      from: { path: ROOM('authoring') },
      to: { circular: true },
    },
    {
      name: 'node-for-the-command-line',
      comment: 'What needs Node is never loaded by a page.',
      severity: 'error',
      from: { path: '^src/', pathNot: `${ROOM('cli')}|^src/adapters/node/` },
      to: { path: '^src/adapters/node/' },
    },
    {
      name: 'elements-without-adapters',
      comment: 'Elements get their ports from define/, in tests from testing/.',
      severity: 'error',
      from: { path: ROOM('elements', 'interactions', 'blocks', 'ui') },
      to: { path: ROOM('adapters') },
    },
    apart('interactions'),
    apart('blocks'),
    byIndex('interactions'),
    byIndex('blocks'),
    {
      name: 'authoring-halves-for-tools',
      comment: 'What tools know of a type is loaded by no page.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: `${TEST}|\\.authoring\\.ts$|authoring\\.generated\\.ts$|${ROOM('core/authoring', 'authoring')}`,
      },
      to: { path: `${ROOM('core/authoring')}|\\.authoring\\.ts$|authoring\\.generated\\.ts$` },
    },
    {
      name: 'authoring-halves-are-pure',
      comment: 'Tools and tests load them where there is no page.',
      severity: 'error',
      from: { path: '\\.authoring\\.ts$' },
      to: { path: '^src/', pathNot: `${ROOM('core')}|^src/(interactions|blocks)/` },
    },
    {
      name: 'testing-for-tests',
      severity: 'error',
      from: { path: '^src/', pathNot: `${TEST}|^src/testing/` },
      to: { path: '^src/testing/|\\.examples\\.ts$' },
    },
    {
      name: 'core-packages',
      comment: 'Core imports zod in *.schema.ts and nothing else.',
      severity: 'error',
      from: { path: ROOM('core'), pathNot: `${TEST}|\\.schema\\.ts$` },
      to: { pathNot: '^src/' },
    },
    {
      name: 'schema-packages',
      severity: 'error',
      from: { path: '\\.schema\\.ts$' },
      to: { pathNot: '^src/|^node_modules/zod/' },
    },
    {
      name: 'adapters-without-lit',
      severity: 'error',
      from: { path: ROOM('adapters'), pathNot: TEST },
      to: { path: '^node_modules/(lit|lit-html|lit-element|@lit|@lit-labs)/' },
    },
    only('parser-packages', 'gift-pegjs|@xmldom', ROOM('authoring')),
    only('server-packages', 'sirv', ROOM('cli')),
    only('storage-packages', 'idb', ROOM('adapters')),
    {
      name: 'message-package',
      severity: 'error',
      from: { path: '^src/', pathNot: ROOM('i18n', 'ui', 'elements', 'interactions', 'blocks') },
      to: { path: '^build/vendor/localize' },
    },
    {
      name: 'own-message-package',
      comment: 'A page that localises has configured the package itself: import #localize.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^node_modules/@lit/localize(/|$)' },
    },
    {
      name: 'no-tools-in-src',
      comment: 'What ships imports dependencies, not devDependencies; the command line is bundled with its parsers.',
      severity: 'error',
      from: { path: '^src/', pathNot: `${TEST}|^src/testing/` },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        pathNot: '^node_modules/(gift-pegjs|@xmldom|sirv)/',
      },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: { path: '^(src|stories)/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'no-circle',
      comment: 'Types may refer to each other; modules that run may not wait for each other.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^build/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.js', '.mjs', '.json'],
    },
  },
};
