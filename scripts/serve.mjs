import { createServer as createHttpServer } from 'node:http';
import { build } from 'esbuild';

const { createStaticFiles, pathOf, STRICT_POLICY } = await compiled(
  `export * from './src/cli/serving/static-files.ts'; export * from './src/cli/serving/policies.ts';`,
);

/**
 * A static file server for demo pages, tests and measurements: that of `c4s preview`. The pages called `strict-csp.html` come with
 * the policy that the widgets must pass without a violation.
 * @param {{ root: string, headers?: (path: string) => Record<string, string> }} options - `root`: folder to serve.
 */
export function createServer({ root, headers = () => ({}) }) {
  const send = createStaticFiles(root, (path) => ({
    ...(path.endsWith('/strict-csp.html') ? { 'content-security-policy': STRICT_POLICY } : {}),
    ...headers(path),
  }));
  return createHttpServer((request, response) => {
    const path = pathOf(request.url);
    if (path === null) response.writeHead(400).end();
    else send(request, response, path === '/' ? '/demo/index.html' : path);
  });
}

/** Compiles lines of TypeScript in memory, because several servers may start at the same moment, and imports them. */
async function compiled(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
