import { pointerTo, type JsonFile } from '../files/course-files.js';
import { publishedSchema, type FileKind } from '../schema/published.js';

type Schema = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Minor version of the format, 1.x, that the shipped schemas are of. A newer one may have fields that they do not know. */
const KNOWN_MINOR = 0;

/** Whether the shipped schemas know all fields of a course. */
export function knowsFields(schemaVersion: string): boolean {
  return Number(schemaVersion.split('.')[1] ?? 0) <= KNOWN_MINOR;
}

/**
 * Reports fields that mean nothing where they stand: most often a slip of the pen, by which a caption, say, is never shown. Fields
 * that begin with `x-` are the author's own.
 */
export function checkMembers(file: JsonFile, kind: FileKind): void {
  const root: unknown = publishedSchema(kind);
  if (isObject(root)) walk(file, root, '', file.value, [root]);
}

function walk(file: JsonFile, root: Schema, pointer: string, value: unknown, schemas: readonly Schema[]): void {
  const all = schemas.flatMap((schema) => partsOf(root, schema, value));
  if (Array.isArray(value)) {
    const members = all.flatMap(({ items }) => (isObject(items) ? [items] : []));
    for (const [index, one] of value.entries()) walk(file, root, pointerTo(pointer, index), one, members);
    return;
  }
  if (!isObject(value) || isOfUnknownType(all, value)) return;
  const fields = all.flatMap(({ properties }) => (isObject(properties) ? [properties] : []));
  const names = [...new Set(fields.flatMap((shape) => Object.keys(shape)))];
  const others = all.flatMap(({ additionalProperties: rest }) =>
    isObject(rest) && Object.keys(rest).length > 0 ? [rest] : [],
  );
  for (const [key, member] of Object.entries(value)) {
    if (key.startsWith('x-')) continue;
    const next = fields.flatMap((shape) => (isObject(shape[key]) ? [shape[key]] : []));
    if (next.length > 0 || others.length > 0)
      walk(file, root, pointerTo(pointer, key), member, next.length > 0 ? next : others);
    else if (names.length > 0) file.report('warning', 'unknown-field', pointerTo(pointer, key), sentence(key, names));
  }
}

/** Whether the value is of a type that the schemas do not know: nobody can say then what its fields mean. */
function isOfUnknownType(schemas: readonly Schema[], value: Schema): boolean {
  const types = schemas.filter((schema) => isObject(schema.if));
  return types.length > 0 && !types.some((schema) => isObject(schema.if) && isMeant(schema.if, value));
}

/** A schema with all that it takes in: what it refers to, and those of its alternatives that the value asks for. */
function partsOf(root: Schema, schema: Schema, value: unknown): readonly Schema[] {
  const nested = ['allOf', 'anyOf', 'oneOf'].flatMap((name) => {
    const list = schema[name];
    return Array.isArray(list) ? list.filter(isObject) : [];
  });
  if (typeof schema.$ref === 'string') {
    const target = schema.$ref
      .split('/')
      .slice(1)
      .reduce<unknown>((node, step) => (isObject(node) ? node[step] : undefined), root);
    if (isObject(target)) nested.push(target);
  }
  if (isObject(schema.if) && isObject(schema.then) && isMeant(schema.if, value)) nested.push(schema.then);
  return [schema, ...nested.flatMap((one) => partsOf(root, one, value))];
}

/** Whether each field that an `if` names has the value that it names. */
function isMeant({ properties }: Schema, value: unknown): boolean {
  if (!isObject(properties) || !isObject(value)) return false;
  return Object.entries(properties).every(([name, field]) => isObject(field) && field.const === value[name]);
}

function sentence(key: string, names: readonly string[]): string {
  const near = names.filter((name) => distance(key.toLowerCase(), name.toLowerCase()) <= 2);
  const advice = near[0] === undefined ? ` There are: ${names.join(', ')}.` : ` Did you mean "${near[0]}"?`;
  return `"${key}" means nothing here.${advice}`;
}

/** How many letters have to be changed, added, left out or exchanged with their neighbour. */
function distance(left: string, right: string): number {
  const rows: number[][] = [[...Array(right.length + 1).keys()]];
  for (let i = 1; i <= left.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const cost = left[i - 1] === right[j - 1] ? 0 : 1;
      const options = [(row[j - 1] ?? 0) + 1, (rows[i - 1]?.[j] ?? 0) + 1, (rows[i - 1]?.[j - 1] ?? 0) + cost];
      if (left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) options.push((rows[i - 2]?.[j - 2] ?? 0) + 1);
      row.push(Math.min(...options));
    }
    rows.push(row);
  }
  return rows[left.length]?.[right.length] ?? 0;
}
