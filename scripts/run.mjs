import { spawn } from 'node:child_process';

/** What tools print while things are set up is not the result that was asked for, so it goes beside it. */
export const ASIDE = { stdio: ['inherit', 2, 2] };

/**
 * Runs a program with our standard streams.
 * @returns Resolves when it ended well; rejects with its exit code otherwise.
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(failure(`${command} ${args.join(' ')} ended with ${String(code)}`));
    });
  });
}

/** What went wrong was printed by the program itself; our own call stack would only bury it. */
function failure(message) {
  return Object.assign(new Error(message), { stack: message });
}
