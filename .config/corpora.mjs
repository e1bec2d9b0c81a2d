import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FILE = process.env.C4S_CORPORA ?? fileURLToPath(new URL('../../shared/corpora/xss.json', import.meta.url));

/** Gives tests the public lists of hostile strings, where they lie beside the repository, and a place that answers with nothing. */
export async function corpora(context, next) {
  if (context.path.startsWith('/__arena/')) {
    context.type = 'text/plain';
    context.body = '';
    return;
  }
  if (context.path !== '/__corpora/xss.json') return next();
  const found = existsSync(FILE);
  context.status = found ? 200 : 204;
  context.type = 'application/json';
  context.body = found ? readFileSync(FILE, 'utf8') : '';
}
