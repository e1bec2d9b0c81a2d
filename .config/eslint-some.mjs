const LOOPS = new Set(['ForOfStatement', 'ForInStatement']);
const FUNCTIONS = new Set(['ArrowFunctionExpression', 'FunctionExpression']);

const isCallOf = (node, name) => node.type === 'CallExpression' && node.callee.name === name;
const isProperty = (node) =>
  node.type === 'CallExpression' && node.callee.object?.name === 'fc' && node.callee.property.name === 'property';

/** What the variable was given where it was declared. */
function initOf(identifier, scope) {
  for (let at = scope; at; at = at.upper) {
    const found = at.set.get(identifier.name);
    if (found) return found.defs[0]?.node.init ?? null;
  }
  return null;
}

/** Whether what stands in the code shows that there is something to go through. */
function isSure(node, scope) {
  switch (node?.type) {
    case 'ArrayExpression':
    case 'ObjectExpression':
      return [...(node.elements ?? node.properties)].some((each) => each && each.type !== 'SpreadElement');
    case 'Literal':
      return node.value !== '';
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
      return isSure(node.expression, scope);
    case 'Identifier':
      // A constant of the whole file is written out, here or where it comes from.
      return /^[A-Z][A-Z_]+$/.test(node.name) || isSure(initOf(node, scope), scope);
    case 'CallExpression':
      return (
        node.callee.name === 'some' ||
        (node.callee.object?.name === 'Object' && isSure(node.arguments[0], scope)) ||
        (node.callee.property?.name === 'entries' && isSure(node.callee.object, scope))
      );
    default:
      return false;
  }
}

/** The loops around a node, up to its test; null where a generator of cases stands between. */
function loopsAround(node, test) {
  const loops = [];
  for (let at = node; at.parent && at !== test; at = at.parent) {
    const { parent } = at;
    if (isProperty(parent)) return null;
    if (LOOPS.has(parent.type) && parent.body === at) loops.push(parent.right);
    else if (FUNCTIONS.has(at.type) && parent.callee?.property?.name === 'forEach') loops.push(parent.callee.object);
  }
  return loops;
}

/** Each test expects something outside of loops, or in one that surely has something to go through. */
export const expectSome = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { none: 'Where this loop goes through nothing, the test expects nothing: go through some(…).' },
  },
  create({ sourceCode, report }) {
    let test = null;
    let expectations = [];
    return {
      CallExpression(node) {
        if (!test && isCallOf(node, 'it')) [test, expectations] = [node, []];
        else if (test && isCallOf(node, 'expect')) expectations.push(node);
      },
      'CallExpression:exit'(node) {
        if (node !== test) return;
        test = null;
        const unsure = expectations.map((each) => {
          const scope = sourceCode.getScope(each);
          return loopsAround(each, node)?.find((list) => !isSure(list, scope)) ?? null;
        });
        if (unsure.length > 0 && !unsure.includes(null)) report({ node: unsure[0], messageId: 'none' });
      },
    };
  },
};
