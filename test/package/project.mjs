import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const { name } = JSON.parse(readFileSync('package.json', 'utf8'));

/**
 * A project that has installed our package, as npm packs it, with its dependencies from here.
 * @param {string[]} [tools] - Further packages that the project uses.
 * @returns `folder`; the `tarball` as it is published; `package`, what its package.json says; `write(path, text)`; `node(script)`: runs a module in the project and gives what it prints; `remove()`.
 */
export function createProject(tools = []) {
  const folder = mkdtempSync(join(tmpdir(), 'c4s-project-'));
  const place = join(folder, 'node_modules', name);
  mkdirSync(place, { recursive: true });
  const options = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' };
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], options);
  const [{ filename }] = JSON.parse(packed);
  execFileSync('tar', ['-xzf', join(folder, filename), '-C', place, '--strip-components=1']);
  const { dependencies } = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'));
  for (const dependency of [...Object.keys(dependencies), ...tools]) link(folder, dependency);
  const project = {
    folder,
    tarball: join(folder, filename),
    package: JSON.parse(readFileSync(join(place, 'package.json'), 'utf8')),
    write: (path, text) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    node(script) {
      project.write('script.mjs', script);
      return execFileSync(process.execPath, ['script.mjs'], { cwd: folder, encoding: 'utf8' });
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
  project.write('package.json', '{ "type": "module", "private": true }');
  return project;
}

function link(folder, dependency) {
  const place = join(folder, 'node_modules', dependency);
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(resolve('node_modules', dependency), place, 'junction');
}
