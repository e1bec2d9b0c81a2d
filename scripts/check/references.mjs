import { posix } from 'node:path';

/** Files that people point to by name. Not scripts (`.js`): those in `dist/` are built, and many products are called so. */
const FILE = /(?<![\w./<>*{}$@~#:…-])(?:\.{0,2}\/)?[\w-][\w./-]*\.(?:md|mjs|cjs|ts|yml|json)\b(?![\w/*<])/g;
/** What is written by commands and not kept, or belongs to a package. */
const ELSEWHERE = /^(?:\.?\/)?(?:dist|build|node_modules|coverage|storybook-static)\/|^custom-elements\.json$/;
const LINK = /\]\(([^)\s]+)\)/g;

/**
 * Finds references to files of the repository that do not exist.
 * @param {string} path - The file that was read. Of code, its comments are read; of Markdown, all but blocks of code.
 * @param {string} text
 * @param {readonly string[]} files - Paths of all files, from the root, with `/`.
 * @returns {string[]} One sentence a reference.
 */
export function deadReferences(path, text, files) {
  const isMarkdown = path.endsWith('.md');
  const lines = (isMarkdown ? proseOf(text) : commentsOf(text)).split('\n');
  return lines.flatMap((line, index) =>
    [...(isMarkdown ? deadLinks(path, line, files) : []), ...deadNames(line.replaceAll(LINK, ']'), files)].map(
      (name) => `line ${String(index + 1)}: refers to "${name}", which does not exist`,
    ),
  );
}

/** The targets of links, from the folder of the file that holds them. */
function deadLinks(path, line, files) {
  return [...line.matchAll(LINK)]
    .map(([, target]) => target)
    .filter((target) => !/^(?:[a-z]+:|#)/i.test(target))
    .filter((target) => {
      const file = posix.normalize(posix.join(posix.dirname(path), target.replace(/#.*$/, ''))).replace(/\/$/, '');
      return !files.some((known) => known === file || known.startsWith(`${file}/`));
    });
}

/** A name stands for any file that ends so: `decide.ts`, `record/decide.ts`, `src/core/record/decide.ts`. */
function deadNames(line, files) {
  return [...line.matchAll(FILE)]
    .map(([name]) => name.replace(/^\.{0,2}\//, ''))
    .filter((name) => !ELSEWHERE.test(name) && !files.some((known) => known === name || known.endsWith(`/${name}`)));
}

const blank = (text) => text.replaceAll(/[^\n]/g, ' ');

/** Markdown without its blocks of code, which show the files of authors and hosts. */
const proseOf = (text) => text.replaceAll(/^( *)(`{3,}|~{3,})[\s\S]*?^\1\2/gm, blank);

/** Code with everything blanked out that is not in a comment. Strings are stepped over, so that `'https://…'` is none. */
function commentsOf(text) {
  const pieces = /(\/\*[\s\S]*?\*\/|(?<![:\w\\])\/\/[^\n]*)|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g;
  let result = '';
  let end = 0;
  for (const match of text.matchAll(pieces)) {
    result += blank(text.slice(end, match.index)) + (match[1] ?? blank(match[0]));
    end = match.index + match[0].length;
  }
  return result + blank(text.slice(end));
}
