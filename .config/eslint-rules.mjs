const member = (name) => `MemberExpression[property.name='${name}']`;

/** Ways to turn a string into markup, styles or code. A string from a course must never get there. */
export const unsafe = [
  ...['innerHTML', 'outerHTML'].map((name) => ({
    selector: `AssignmentExpression > ${member(name)}.left`,
    message: `No ${name}: render a template.`,
  })),
  ...['insertAdjacentHTML', 'setHTMLUnsafe', 'parseHTMLUnsafe', 'createContextualFragment'].map((name) => ({
    selector: `CallExpression > ${member(name)}.callee`,
    message: `No ${name}: render a template.`,
  })),
  {
    selector: "CallExpression > MemberExpression.callee[object.name='document'][property.name=/^write(ln)?$/]",
    message: 'No document.write: render a template.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
    message: "No style attribute: a page's style-src refuses it. Use a class.",
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/<(style|script)\\b/]',
    message: 'No style or script element in a template.',
  },
  {
    selector: "CallExpression[callee.name='msg'] > TaggedTemplateExpression[tag.name='html']",
    message: "Messages are texts: msg('…', { id }) or msg(str`…`, { id }).",
  },
  {
    selector: "CallExpression[callee.name='msg']:not([arguments.1.type='ObjectExpression'])",
    message: 'A message needs a stable id of its own: msg(text, { id }).',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(querySelector|querySelectorAll|matches|closest)$/] > Literal[value=/:focus(?!-)/]',
    message: 'No element matches :focus in a window that is not in front: ask activeElement.',
  },
];

/** Addresses that a course gives are resolved in one place, which knows what may be followed and loaded. */
export const addresses = [
  {
    selector: "NewExpression[callee.name='URL'][arguments.length=2]",
    message: 'Ask linkTarget, fileSource or imageSource of ui/safe-url.js where an address of a course may lead.',
  },
];

/** Checks that pass when they are not awaited. */
const ASYNC =
  'fixture|oneEvent|nextFrame|aTimeout|waitUntil|elementUpdated|sendKeys|sendMouse|setViewport|emulateMedia';
export const unawaited = [
  { selector: `ExpressionStatement > CallExpression[callee.name=/^(${ASYNC})$/]`, message: 'Await it.' },
  {
    selector: "ExpressionStatement > CallExpression[callee.property.name='accessible']",
    message: 'Await it, or it cannot fail.',
  },
];

/** Imports that no file may have. */
export const forbidden = {
  paths: ['zod', 'zod/v4'].map((name) => ({ name, message: "Import from 'zod/mini': a sixth of the size." })),
  patterns: [
    { group: ['**/directives/unsafe-*.js'], message: 'No HTML strings: render a template.' },
    { group: ['**/directives/style-map.js'], message: "A page's style-src refuses style attributes. Use a class." },
  ],
};

const argument = (what) => `${what} is an argument here: see core/ports.ts.`;

/** What `src/core` must be given and may not fetch itself. */
export const purity = {
  'no-restricted-globals': [
    'error',
    ...['console', 'crypto', 'fetch', 'setTimeout', 'setInterval', 'performance'].map((name) => ({
      name,
      message: `Core and authoring are pure: no ${name}.`,
    })),
  ],
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: argument('Time') },
    { object: 'Math', property: 'random', message: argument('Chance') },
  ],
  'no-restricted-syntax': [
    'error',
    ...unsafe,
    { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: argument('Time') },
  ],
};
