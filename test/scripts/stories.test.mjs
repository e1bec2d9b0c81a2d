import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LANGUAGES, runsOf, THEMES } from '../../scripts/stories/matrix.mjs';

const stories = Array.from({ length: 60 }, (_each, index) => ({
  id: `blocks-table--number-${String(index)}`,
  tags: [],
}));

describe('the languages and themes of stories', () => {
  it('are one of the eight for each story', () => {
    const runs = runsOf(stories, { isFull: false });
    assert.deepEqual(runs.map(({ id }) => id).sort(), stories.map(({ id }) => id).sort());
  });

  it('are all there in one run, and the same in the next', () => {
    const seen = new Set(runsOf(stories, { isFull: false }).map(({ language, theme }) => `${language} ${theme}`));
    assert.equal(seen.size, LANGUAGES.length * THEMES.length);
    assert.deepEqual(
      runsOf(stories, { isFull: false }),
      runsOf([...stories].reverse(), { isFull: false }).sort(byPlace),
    );
  });

  it('are every one for every story in the full matrix', () => {
    const runs = runsOf(stories, { isFull: true });
    assert.equal(new Set(runs.map(({ id, language, theme }) => `${id} ${language} ${theme}`)).size, 60 * 8);
  });
});

/** By language and theme, and then in the order of the stories. */
function byPlace(one, other) {
  const groups = [one, other].map(({ language, theme }) => `${language} ${theme}`);
  const places = [one, other].map(({ id }) => stories.findIndex((story) => story.id === id));
  return groups[0].localeCompare(groups[1]) || places[0] - places[1];
}
