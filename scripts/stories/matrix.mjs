import { createHash } from 'node:crypto';

export const LANGUAGES = ['en', 'fr', 'hu', 'es'];
export const THEMES = ['light', 'dark'];

/** A number that a story keeps as long as its id: 0 to 2³² - 1. */
const numberOf = (id) => createHash('sha256').update(id).digest().readUInt32BE();

/**
 * In which languages and themes each story is run.
 * @param {readonly { id: string, tags?: readonly string[] }[]} stories
 * @param {{ isFull: boolean }} options - `isFull`: each story in every language and theme. Otherwise each in English, in one theme, and in one
 *   other language, in the other theme; which ones follows from its id, so that a story fails or passes alike each time, and every
 *   language and theme is seen.
 * @returns Runs, those of one language and theme together: a page shows them one after the other.
 */
export function runsOf(stories, { isFull }) {
  const runs = stories.flatMap((story) => (isFull ? fullRuns(story) : someRuns(story)));
  return runs.sort((one, other) => groupOf(one).localeCompare(groupOf(other)));
}

const groupOf = ({ language, theme }) => `${language} ${theme}`;

const fullRuns = ({ id, tags = [] }) =>
  LANGUAGES.flatMap((language) => THEMES.map((theme) => ({ id, tags, language, theme })));

function someRuns({ id, tags = [] }) {
  const number = numberOf(id);
  const [first, ...others] = LANGUAGES;
  const theme = number % 2;
  const other = others[Math.floor(number / 2) % others.length];
  return [
    { id, tags, language: first, theme: THEMES[theme] },
    { id, tags, language: other, theme: THEMES[1 - theme] },
  ];
}
