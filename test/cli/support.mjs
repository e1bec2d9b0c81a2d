import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { temporaryFolder } from '../temporary-folder.mjs';

/** The program, as it is shipped. */
export const PROGRAM = resolve('dist/cli/c4s.js');
const { main } = await import(pathToFileURL(resolve('dist/cli/main.js')).href);

/** Calls the program, as it is shipped, in this process. @returns Its exit code and what it printed. */
export async function c4s(...args) {
  let [out, err] = ['', ''];
  const terminal = {
    colors: false,
    write: (text) => (out += text),
    tell: (line) => (err += `${line}\n`),
  };
  const code = await main(args, terminal);
  return { code, out, err };
}

/** Calls the program as a process of its own: for what depends on that. @returns Its exit code and what it printed. */
export function c4sProcess(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], { encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

/** Checks a course. @returns Exit code and findings. */
export async function check(folder) {
  const { code, out } = await c4s('check', folder, '--json');
  return { code, findings: JSON.parse(out).findings };
}

export const path = (folder, file) => join(folder, file);
export const read = (folder, file) => readFileSync(join(folder, file), 'utf8');
export const readJson = (folder, file) => JSON.parse(read(folder, file));

export function write(folder, file, value) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), typeof value === 'string' ? value : `${JSON.stringify(value, null, 2)}\n`);
}

/** Replaces a text that must stand in a file. */
export function plant(folder, file, from, to) {
  const text = read(folder, file);
  if (!text.includes(from)) throw new Error(`${file} does not say ${from}`);
  write(
    folder,
    file,
    text.replace(from, () => to),
  );
}

/** Line, from 1, of the first place that says something. */
export const lineOf = (folder, file, text) => read(folder, file).split(text)[0].split('\n').length;

/** A small course without faults, in a folder of its own. */
export function newCourse() {
  const folder = temporaryFolder();
  write(folder, 'course.json', COURSE);
  write(folder, 'lessons/l1.json', LESSON);
  return folder;
}

const option = (id, text) => ({ id, text });

const COURSE = {
  schemaVersion: '1.0.0',
  id: 'https://example.org/courses/one',
  version: '1.0.0',
  inLanguage: 'en',
  name: 'Working together',
  modules: [
    {
      id: 'm1',
      name: 'Clusters',
      outcomes: [{ id: 'o1', kind: 'knowledge', text: 'Say what a cluster is.', assessed: true }],
      lessons: [{ id: 'l1', name: 'What a cluster is', teaches: ['o1'], src: 'lessons/l1.json' }],
      assessment: {
        id: 't1',
        name: 'Test of clusters',
        items: [
          {
            id: 'q1',
            interaction: 'choice',
            prompt: 'What is a cluster?',
            assesses: ['o1'],
            options: [option('a', 'A group of firms'), option('b', 'A "law", or so')],
            correctResponse: ['a'],
            feedback: { lesson: 'l1' },
          },
        ],
      },
    },
  ],
  glossary: [{ id: 'g-firm', term: 'firm', definition: 'A business.' }],
};

const LESSON = {
  id: 'l1',
  blocks: [
    { id: 'b1', type: 'text', text: 'A cluster is a group of [firms](glossary:g-firm).' },
    {
      id: 'b2',
      type: 'scenario',
      title: 'A call',
      scenes: [
        { id: 's1', title: 'The phone rings', text: 'Now?', choices: [{ id: 'c1', text: 'Answer', to: 's2' }] },
        { id: 's2', title: 'The end', text: 'Done.' },
      ],
    },
  ],
};

/** A module of the program by itself, for what is tested by many examples. */
export const importAuthoring = (name) => importSource(`authoring/${name}`);

/** A module of `src` by itself, bundled for Node. */
export async function importSource(name) {
  const outfile = resolve(`build/cli-test/${name}.mjs`);
  const entryPoints = [`src/${name}.ts`];
  await build({
    entryPoints,
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}

/** The one finding of a code. */
export const found = async (folder, code) => {
  const { findings } = await check(folder);
  const finding = findings.find((one) => one.code === code);
  assert.ok(finding, `${code} is not among ${JSON.stringify(findings)}`);
  return finding;
};

/** Puts a block at the end of the first lesson. */
export function addBlock(folder, block) {
  const lesson = readJson(folder, 'lessons/l1.json');
  lesson.blocks.push(block);
  write(folder, 'lessons/l1.json', lesson);
}
