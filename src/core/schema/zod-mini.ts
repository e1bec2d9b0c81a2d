/**
 * The part of `zod/mini` that our schemas use, in about a kilobyte. The embed is bundled with it in the place of zod, which would cost a
 * learner eight (docs/decisions/0008). Everywhere else - types, tests, tools, JSON Schemas - the schemas are zod's own.
 * `zod-mini.test.ts` holds both to the same results; a schema that needs more than this fails the build.
 */
interface Issue {
  readonly path: readonly PropertyKey[];
  readonly code: string;
  readonly message: string;
}
type Report = (code: string, path?: readonly PropertyKey[]) => void;
type Read = (value: unknown, path: readonly PropertyKey[], issues: Issue[]) => unknown;
type Check = (value: unknown, report: Report) => void;
type Shape = Readonly<Record<string, Schema>>;

class Schema {
  constructor(
    readonly read: Read,
    readonly shape: Shape = {},
    readonly loose = false,
    readonly isOptional = false,
  ) {}

  check(...checks: readonly Check[]): Schema {
    const read: Read = (value, path, issues) => {
      const known = issues.length;
      const result = this.read(value, path, issues);
      if (issues.length > known) return result;
      for (const check of checks) check(result, (code, below = []) => issues.push(issue(code, [...path, ...below])));
      return result;
    };
    return new Schema(read, this.shape, this.loose, this.isOptional);
  }

  safeParse(
    value: unknown,
  ): { success: true; data: unknown } | { success: false; error: { issues: readonly Issue[] } } {
    const issues: Issue[] = [];
    const data = this.read(value, [], issues);
    return issues.length === 0 ? { success: true, data } : { success: false, error: { issues } };
  }
}

const issue = (code: string, path: readonly PropertyKey[]): Issue => ({ code, path, message: code });

/** A schema that takes a value as it is, where a test holds. */
const plain = (test: (value: unknown) => boolean, code = 'invalid_type'): Schema =>
  new Schema((value, path, issues) => {
    if (!test(value)) issues.push(issue(code, path));
    return value;
  });

const isNumber = (value: unknown): value is number => Number.isFinite(value);
const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const lengthOf = (value: unknown): number => (typeof value === 'string' || Array.isArray(value) ? value.length : 0);

export const string = (): Schema => plain((value) => typeof value === 'string');
export const boolean = (): Schema => plain((value) => typeof value === 'boolean');
export const number = (): Schema => plain(isNumber);
export const int = (): Schema => plain(Number.isSafeInteger);
export const unknown = (): Schema => plain(() => true);
const oneOf = (values: readonly unknown[]): Schema => plain((value) => values.includes(value), 'invalid_value');
export { oneOf as enum };

export const optional = (inner: Schema): Schema =>
  new Schema((value, path, issues) => (value === undefined ? value : inner.read(value, path, issues)), {}, false, true);

export const nullable = (inner: Schema): Schema =>
  new Schema(
    (value, path, issues) => (value === null ? value : inner.read(value, path, issues)),
    {},
    false,
    inner.isOptional,
  );

export const array = (member: Schema): Schema =>
  new Schema((value, path, issues) => {
    if (Array.isArray(value)) return value.map((one, index) => member.read(one, [...path, index], issues));
    issues.push(issue('invalid_type', path));
    return value;
  });

export const record = (key: Schema, member: Schema): Schema =>
  new Schema((value, path, issues) => {
    if (!isPlain(value)) {
      issues.push(issue('invalid_type', path));
      return value;
    }
    const entries = Object.entries(value).map(([name, one]) => {
      if (!key.safeParse(name).success) issues.push(issue('invalid_key', [...path, name]));
      return [name, member.read(one, [...path, name], issues)] as const;
    });
    return Object.fromEntries(entries);
  });

export const union = (options: readonly Schema[]): Schema =>
  new Schema((value, path, issues) => {
    for (const option of options) {
      const result = option.safeParse(value);
      if (result.success) return result.data;
    }
    issues.push(issue('invalid_union', path));
    return value;
  });

const shaped = (shape: Shape, loose: boolean): Schema =>
  new Schema(
    (value, path, issues) => {
      if (!isPlain(value)) {
        issues.push(issue('invalid_type', path));
        return value;
      }
      const entries = Object.entries(shape).flatMap(([name, member]) => {
        if (!Object.hasOwn(value, name) && member.isOptional) return [];
        return [[name, member.read(value[name], [...path, name], issues)] as const];
      });
      const rest = loose ? Object.entries(value).filter(([name]) => !Object.hasOwn(shape, name)) : [];
      return Object.fromEntries([...entries, ...rest]);
    },
    shape,
    loose,
  );

export const object = (shape: Shape): Schema => shaped(shape, false);
export const looseObject = (shape: Shape): Schema => shaped(shape, true);
export const extend = (schema: Schema, shape: Shape): Schema => shaped({ ...schema.shape, ...shape }, schema.loose);

const bound =
  (measure: (value: unknown) => number, code: string, holds: (size: number) => boolean): Check =>
  (value, report) => {
    if (!holds(measure(value))) report(code);
  };
const asNumber = (value: unknown): number => (isNumber(value) ? value : 0);

export const minLength = (least: number): Check => bound(lengthOf, 'too_small', (size) => size >= least);
export const maxLength = (most: number): Check => bound(lengthOf, 'too_big', (size) => size <= most);
export const minimum = (least: number): Check => bound(asNumber, 'too_small', (size) => size >= least);
export const maximum = (most: number): Check => bound(asNumber, 'too_big', (size) => size <= most);
export const positive = (): Check => bound(asNumber, 'too_small', (size) => size > 0);
export const nonnegative = (): Check => minimum(0);

export const regex =
  (pattern: RegExp): Check =>
  (value, report) => {
    if (typeof value === 'string' && !pattern.test(value)) report('invalid_format');
  };

/** @param options.path - Where the fault lies below the value. */
export const refine =
  (test: (value: never) => unknown, options: { readonly path?: readonly PropertyKey[] } = {}): Check =>
  (value, report) => {
    if (!Reflect.apply(test, undefined, [value])) report('custom', options.path);
  };
