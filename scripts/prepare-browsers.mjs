import { execFileSync } from 'node:child_process';
import { createInterface } from 'node:readline/promises';
import { missingBrowsers, onPath, wantedBrowsers } from '../.config/find-browsers.mjs';
import { ASIDE, run } from './run.mjs';

/**
 * Sees to it that browsers are there. On Debian and its kin, those that are missing are installed: at once as root or in continuous
 * integration, elsewhere only once a person has agreed, because it takes the rights of root.
 * @param {string[]} [names] - Which ones; those that C4S_BROWSERS names, or all.
 * @throws Error with what to do where they are missing still.
 */
export async function prepareBrowsers(names = wantedBrowsers()) {
  const missing = missingBrowsers(names);
  if (missing.length === 0) return;
  if (!onPath('apt-get')) throw new Error(adviceFor(missing));
  const command = installCommand(packagesOf(missing));
  if (!(await mayInstall(command))) throw new Error(adviceFor(missing, command));
  console.error(`Installing browsers to test in: ${command.join(' ')}`);
  await apt('update', '-qq');
  await apt(...command.slice(command.indexOf('apt-get') + 1));
  const still = missingBrowsers(names);
  if (still.length > 0) throw new Error(adviceFor(still));
}

const isRoot = () => process.getuid?.() === 0;
const packagesOf = (missing) => [...new Set(missing.flatMap(({ packages }) => packages))];

function installCommand(packages) {
  const install = ['apt-get', 'install', '-y', '--no-install-recommends', ...packages, 'fonts-dejavu'];
  return isRoot() ? install : ['sudo', ...install];
}

async function apt(...args) {
  const [command, ...before] = [...(isRoot() ? [] : ['sudo']), 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  await run(command, [...before, ...args], ASIDE);
}

/** Root and continuous integration need not be asked; where nobody can be, the answer is no. */
async function mayInstall(command) {
  if (isRoot()) return true;
  if (process.env.CI) return canSudo();
  if (!process.stdin.isTTY || !onPath('sudo')) return false;
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await asking.question(
    `The tests need browsers that are missing here. Run this?\n\n  ${command.join(' ')}\n\n[y/N] `,
  );
  asking.close();
  return /^y(es)?$/i.test(answer.trim());
}

function canSudo() {
  try {
    execFileSync('sudo', ['-n', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/**
 * What to do about browsers that are missing.
 * @param {{ browser: string, packages: string[] }[]} missing
 * @param {string[]} [command] - What would install them here.
 */
export function adviceFor(missing, command) {
  const names = missing.map(({ browser }) => browser);
  const others = wantedBrowsers().filter((name) => !names.includes(name));
  return [
    `The tests run in real browsers, and these are missing: ${names.join(', ')}.`,
    command
      ? `Install them: ${command.join(' ')}`
      : 'Install them, or name their files in CHROMIUM, FIREFOX, WEBKIT_DRIVER and MINIBROWSER.',
    ...(command || !names.includes('webkitgtk')
      ? []
      : ['WebKitGTK comes with Debian and Ubuntu; elsewhere leave it out.']),
    `Or test in fewer browsers on purpose: C4S_BROWSERS=${others.join(',') || 'chromium'} npm test`,
  ].join('\n');
}
