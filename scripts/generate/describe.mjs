import { readFileSync } from 'node:fs';
import ts from 'typescript';

/**
 * An esbuild plugin that keeps the JSDoc of schemas: what stands above a field or a schema is noted beside the schema, for the JSON
 * Schemas. The sources themselves stay without it, because a learner would pay for every word.
 */
export const keepDescriptions = {
  name: 'keep-descriptions',
  setup(build) {
    build.onLoad({ filter: /\.schema\.ts$/ }, ({ path }) => ({
      contents: describe(readFileSync(path, 'utf8'), path),
      loader: 'ts',
    }));
  },
};

/** What {@link keepDescriptions} puts around a schema. A schema that several fields share is copied, so that each can say its own. */
const HELPER = `
function __describe(schema, kind, text, shared) {
  if (typeof schema !== 'object' || schema === null || !('_zod' in schema)) return schema;
  const described = (globalThis.__c4sDescribed ??= new WeakMap());
  const own = shared ? schema.clone(schema._zod.def) : schema;
  described.set(own, { ...described.get(schema), [kind]: text });
  return own;
}
`;

/** Those that are found again by what they are, in the definition of all items and all blocks. */
const ALONE = new Set(['itemSchema', 'blockSchema']);

/** A source with its JSDoc as calls. */
export function describe(source, path) {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.ES2022, true);
  const edits = [];
  const wrap = (node, kind, text, before = '') => {
    const shared = !ts.isCallExpression(node);
    if (ALONE.has(node.getText(file))) return;
    edits.push(
      [node.getStart(file), `${before}__describe(`],
      [node.getEnd(), `, '${kind}', ${JSON.stringify(text)}, ${String(shared)})`],
    );
  };
  const visit = (node) => {
    const text = jsDocOf(node);
    if (text && ts.isPropertyAssignment(node)) wrap(node.initializer, 'field', text);
    if (text && ts.isShorthandPropertyAssignment(node)) wrap(node.name, 'field', text, `${node.name.text}: `);
    if (text && ts.isVariableStatement(node)) {
      const { initializer } = node.declarationList.declarations[0];
      if (initializer && ts.isCallExpression(initializer)) wrap(initializer, 'type', text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  const changed = edits
    .sort(([a], [b]) => b - a)
    .reduce((text, [at, insert]) => text.slice(0, at) + insert + text.slice(at), source);
  return changed + HELPER.replaceAll('\n', ' ');
}

/** The JSDoc above a node as one line; references to code mean nothing to authors. */
function jsDocOf(node) {
  const comment = (node.jsDoc ?? []).at(-1)?.comment;
  const text = typeof comment === 'string' ? comment : (comment ?? []).map((part) => part.text).join('');
  return text
    .replace(/,? see (?=[.,;]|$)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What is known of a schema: `{ field, type }`. */
export const descriptionOf = (schema) => globalThis.__c4sDescribed?.get(schema) ?? {};
