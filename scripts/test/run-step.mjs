import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

const children = new Set();
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    for (const child of children) child.kill(signal);
    process.exit(1);
  });

/**
 * Runs the commands of a step, one after the other until one fails.
 * @param {readonly string[][]} commands - Arguments of Node.
 * @param {(text: string) => void} [show] - Given what they print as it comes.
 * @returns `ok`, how many tests `passed` and `failed`, lines about the `failures`, `notes` to repeat at the end,
 *   and all that they printed as `output`.
 */
export async function runCommands(commands, show = () => {}) {
  const result = { ok: true, passed: 0, failed: 0, failures: [], notes: [], output: '' };
  for (const command of commands) {
    const { code, output } = await runNode(command, show);
    result.output += output;
    const { passed, failed, failures, notes } = readCounts(output);
    result.passed += passed;
    result.failed += failed;
    result.failures.push(...failures);
    result.notes.push(...notes);
    if (code === 0) continue;
    result.ok = false;
    break;
  }
  // A step that fails without a failed test, like lint, counts as one failure.
  if (!result.ok && result.failed === 0) result.failed = 1;
  return result;
}

function runNode(args, show) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    children.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        show(text);
      });
    }
    child.on('error', reject);
    child.on('close', (code) => {
      children.delete(child);
      resolve({ code, output });
    });
  });
}

/** What scripts of tests say at their end: `unit: 12 passed, 0 failed`, before it `failed: …` for each test that failed, and `note: …`. */
export function readCounts(output) {
  const text = stripVTControlCharacters(output);
  const [, passed = '0', failed = '0'] = [...text.matchAll(/^[\w -]+: (\d+) passed, (\d+) failed$/gm)].at(-1) ?? [];
  const linesAfter = (word) => [...text.matchAll(new RegExp(`^${word}: (.+)$`, 'gm'))].map(([, line]) => line);
  return { passed: Number(passed), failed: Number(failed), failures: linesAfter('failed'), notes: linesAfter('note') };
}
