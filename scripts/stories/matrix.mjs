import { createHash } from 'node:crypto';

export const LANGUAGES = ['en', 'fr', 'hu', 'es'];
export const THEMES = ['light', 'dark'];

/** A number that a story keeps as long as its id: 0 to 2³² - 1. */
const numberOf = (id) => createHash('sha256').update(id).digest().readUInt32BE();

/**
 * In which languages and themes each story is run.
 * @param {readonly { id: string, tags?: readonly string[] }[]} stories
 * @param {{ isFull: boolean }} options - `isFull`: each story in every language and theme. Otherwise each in one; which one follows from its id,
 *   so that a story fails or passes alike each time, and every language and theme is seen.
 * @returns Runs, those of one language and theme together: a page shows them one after the other.
 */
export function runsOf(stories, { isFull }) {
  const runs = stories.flatMap((story) => (isFull ? fullRuns(story) : [someRun(story)]));
  return runs.sort((one, other) => groupOf(one).localeCompare(groupOf(other)));
}

const groupOf = ({ language, theme }) => `${language} ${theme}`;

const fullRuns = ({ id, tags = [] }) =>
  LANGUAGES.flatMap((language) => THEMES.map((theme) => ({ id, tags, language, theme })));

function someRun({ id, tags = [] }) {
  const number = numberOf(id);
  const language = LANGUAGES[number % LANGUAGES.length];
  const theme = THEMES[Math.floor(number / LANGUAGES.length) % THEMES.length];
  return { id, tags, language, theme };
}
