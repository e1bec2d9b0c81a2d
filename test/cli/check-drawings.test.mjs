import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addBlock, check, found, newCourse, path, write } from './support.mjs';

const svg = (...shapes) => `<svg xmlns="http://www.w3.org/2000/svg">\n${shapes.join('\n')}\n</svg>`;

function drawing(...shapes) {
  const folder = newCourse();
  write(folder, 'media/a.svg', svg(...shapes));
  addBlock(folder, { id: 'b3', type: 'figure', src: 'media/a.svg', alt: 'A drawing' });
  return folder;
}

test('a faint text of a drawing is reported at its line', async () => {
  const folder = drawing(
    '<rect width="100" height="100" fill="#777"/>',
    '<text x="10" y="20" fill="#888">Faint</text>',
  );
  const { file, line, message } = await found(folder, 'low-contrast');
  assert.deepEqual([file, line], [path(folder, 'media/a.svg'), 3]);
  assert.match(message, /"Faint" has a contrast of 1\.\d, less than 4\.5/);
});

test('texts are judged by what is painted below them, also in moved groups and by style sheets', async () => {
  const group =
    '<g transform="translate(100 0)"><rect width="50" height="50" fill="#000"/><text x="5" y="20" class="t">A</text></g>';
  assert.deepEqual((await check(drawing('<style>.t { fill: #fff }</style>', group))).findings, []);
  assert.equal(
    (await found(drawing('<style>.t { fill: #fff }</style>', '<text class="t" y="20">A</text>'), 'low-contrast')).line,
    3,
  );
});

test('lines and paths elsewhere are no ground; a path behind a text is', async () => {
  const text = '<text x="10" y="60" fill="#000">A</text>';
  const fine = [
    '<path d="M0 50 H100" />',
    '<path d="m200 0 h20 v20 h-20z" />',
    '<path d="M300 0 C310 5 320 5 330 0" />',
  ];
  assert.deepEqual((await check(drawing(...fine, text))).findings, []);
  assert.equal((await found(drawing('<path d="M0 0 h100 v100 H0 Z" />', text), 'contrast-unknown')).level, 'note');
});

test('what cannot be computed is a note, not silence', async () => {
  const folder = drawing('<g transform="rotate(45)"><text fill="#888">Turned</text></g>');
  const { level, message } = await found(folder, 'contrast-unknown');
  assert.deepEqual([level, (await check(folder)).code], ['note', 0]);
  assert.match(message, /1 texts/);
  const photo = newCourse();
  write(photo, 'media/a.png', 'x');
  addBlock(photo, { id: 'b3', type: 'figure', src: 'media/a.png', alt: 'A photo' });
  assert.equal((await found(photo, 'contrast-unknown')).level, 'note');
});

test('a drawing that is no XML is an error', async () => {
  const folder = newCourse();
  write(folder, 'media/a.svg', '<svg><text>');
  addBlock(folder, { id: 'b3', type: 'figure', src: 'media/a.svg', alt: 'A drawing' });
  assert.equal((await found(folder, 'invalid-picture')).level, 'error');
});
