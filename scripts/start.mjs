import { createServer } from './serve.mjs';
import { prepare } from './prepare.mjs';
import { run } from './run.mjs';

// `npm start`: everything that is missing is set up, then the demo is served.
await prepare();
await run('node', ['scripts/build.mjs']);
const port = Number(process.env.PORT ?? 8080);
const server = createServer({ root: process.cwd() });
server.on('error', (error) => {
  console.error(
    error.code === 'EADDRINUSE' ? `Port ${String(port)} is in use. Choose another: PORT=8081 npm start` : error.message,
  );
  process.exitCode = 1;
});
server.listen(port, () => {
  console.log(`\nThe demo is at http://localhost:${String(port)}/  (Ctrl+C ends it)`);
});
