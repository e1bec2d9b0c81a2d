import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../content-schema/fixtures/', import.meta.url));

/** Gives tests the course files of `content-schema/fixtures` as they are; the test server would make modules of them. */
export async function fixtures(context, next) {
  const [, name] = /^\/__fixtures\/((?:in)?valid\/[a-z0-9-]+)$/.exec(context.path) ?? [];
  const file = `${FOLDER}${name}.json`;
  if (name === undefined || !existsSync(file)) return next();
  context.type = 'application/json';
  context.body = readFileSync(file, 'utf8');
}
