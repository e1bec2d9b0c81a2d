import { readFileSync } from 'node:fs';

/** More test files share no page: what one of them leaves behind stays near. */
const MOST = 8;
/** A page has one environment for ever, so who installs it has a page alone. */
const INSTALLS = /^import [^;]*'[^']*\/define\//m;

/**
 * Puts test files together that run in one page: neighbours, of one room of `src`.
 * @param {readonly string[]} files - Sorted paths.
 * @returns Files by the name of the page, which is that of its first file.
 */
export function pagesOf(files) {
  const pages = [];
  for (const file of files) {
    const isAlone = INSTALLS.test(readFileSync(file, 'utf8'));
    const open = isAlone
      ? undefined
      : pages.find((page) => !page.isAlone && page.room === roomOf(file) && page.files.length < MOST);
    if (open) open.files.push(file);
    else pages.push({ room: roomOf(file), isAlone, files: [file] });
  }
  return Object.fromEntries(pages.map((page) => [nameOf(page.files[0]), page.files]));
}

const roomOf = (file) => file.split('/').slice(0, 2).join('/');
const nameOf = (file) =>
  file
    .replace(/^src\//, '')
    .replace(/\.test\.ts$/, '')
    .replaceAll('/', '-');
