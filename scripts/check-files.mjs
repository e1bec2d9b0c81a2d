import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { deadReferences } from './check/references.mjs';

const LONGEST = 250;
const GENERATED = /\.generated\.ts$|^src\/i18n\/locales\/|^package-lock\.json$|^custom-elements\.json$/;
const CODE = /\.(ts|js|mjs|cjs)$/;

const RULES = [
  {
    of: (path) => CODE.test(path) && /^(src|scripts|demo|stories|test|\.config|\.storybook)\//.test(path),
    find: (text) => (text.split('\n').length - 1 > LONGEST ? [`more than ${String(LONGEST)} lines`] : []),
  },
  {
    of: (path) => /^src\/.*(styles|element|css)[^/]*\.ts$/.test(path),
    find: (text) => [
      ...matches(
        text,
        /\b(margin|padding|border|inset)-(left|right)\b|[{;\s](left|right)\s*:/g,
        'physical direction, use a logical property',
      ),
      ...matches(text, /\d(rem|vw)\b/g, 'unit of the page, use em or px'),
    ],
  },
  {
    of: (path) => !path.startsWith('package-lock'),
    find: (text) =>
      matches(
        text,
        new RegExp(['/ho' + 'me/\\w', '/wo' + 'rk/', 'regi' + 'stry\\.npm'].join('|'), 'g'),
        'names a machine or a registry',
      ),
  },
  {
    // By that name alone a package manager would fetch and run somebody else's package.
    of: () => true,
    find: (text) =>
      matches(
        text,
        /\b(?:npx|npm (?:exec|x)|pnpm dlx|yarn dlx|bunx)(?: +-(?:y|-yes|-))* +c4s\b/g,
        'runs a stranger\'s package, write "node dist/cli/c4s.js" or "npx -p @cluster4smart/widgets c4s"',
      ),
  },
];

/** Whose references are read: the guide for authors speaks of the files of their courses. */
const REFERS = /^(?!docs\/authoring\.md$|dist\/).*\.(?:md|ts|mjs|cjs)$/;

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((path) => existsSync(path));
let faults = 0;
for (const path of files) {
  if (GENERATED.test(path) || /\.(png|jpe?g|webp|woff2)$/.test(path)) continue;
  const text = readFileSync(path, 'utf8');
  const faultsHere = RULES.filter((rule) => rule.of(path)).flatMap((rule) => rule.find(text));
  if (REFERS.test(path)) faultsHere.push(...deadReferences(path, text, files));
  for (const fault of faultsHere) {
    console.error(`${path}: ${fault}`);
    faults += 1;
  }
}
console.log(`${String(files.length)} files checked, ${String(faults)} faults`);
if (faults > 0) process.exitCode = 1;

function matches(text, pattern, reason) {
  return [...text.matchAll(pattern)].map(
    (match) => `line ${String(text.slice(0, match.index).split('\n').length)}: ${reason}`,
  );
}
