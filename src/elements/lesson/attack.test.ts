import { aTimeout, expect } from '@open-wc/testing';
import { BAD_ADDRESSES, LIVE_MARKUP, ODD_STRINGS } from '../../testing/attack/attack-strings.js';
import { pokeAll, trespassers, Watch } from '../../testing/attack/attack.js';
import { LessonHarness } from '../../testing/harnesses/lesson-harness.js';

/** Strings of one lesson. */
const BATCH = 3;
const ALL = [...LIVE_MARKUP, ...BAD_ADDRESSES, ...ODD_STRINGS];

/** Blocks of all kinds with one string in every text and every address. */
function blocksWith(hostile: string, number: number): readonly unknown[] {
  const id = (name: string) => `${name}-${String(number)}`;
  return [
    { id: id('text'), type: 'text', text: hostile },
    {
      id: id('figure'),
      type: 'figure',
      src: hostile,
      alt: hostile,
      caption: hostile,
      credit: hostile,
      longDescription: hostile,
    },
    { id: id('callout'), type: 'callout', kind: 'tip', title: hostile, text: hostile },
    { id: id('accordion'), type: 'accordion', title: hostile, panels: [{ id: 'p', title: hostile, text: hostile }] },
    { id: id('quote'), type: 'quote', text: hostile, credit: hostile, url: hostile },
    {
      id: id('table'),
      type: 'table',
      caption: hostile,
      columns: [{ id: 'c', text: hostile }],
      rows: [{ id: 'r', cells: [hostile] }],
    },
    {
      id: id('example'),
      type: 'example',
      title: hostile,
      situation: hostile,
      steps: [{ id: 's', title: hostile, text: hostile }],
      result: hostile,
    },
    { id: id('download'), type: 'download', title: hostile, text: hostile, src: hostile },
    {
      id: id('labels'),
      type: 'image-labels',
      src: hostile,
      alt: hostile,
      labels: [{ id: 'l', x: 5, y: 5, title: hostile, text: hostile }],
    },
    { id: id('reflection'), type: 'reflection', prompt: hostile, modelAnswer: hostile },
  ];
}

/** Sound and film, with one string in every text and every address. */
function mediaWith(hostile: string, number: number): readonly unknown[] {
  const id = (name: string) => `${name}-${String(number)}`;
  return [
    { id: id('audio'), type: 'audio', title: hostile, src: hostile, caption: hostile, transcript: hostile },
    {
      id: id('video'),
      type: 'video',
      title: hostile,
      src: hostile,
      poster: hostile,
      captions: [{ language: 'en', src: hostile }],
      transcript: hostile,
    },
  ];
}

/** A player is costly, so of the strings that are taken for an address of a file one in six gets it; what is refused as one has no player. */
const WITH_MEDIA = new Set([...ALL.filter((_hostile, index) => index % 6 === 0), ...BAD_ADDRESSES]);

describe('hostile strings in a lesson', () => {
  for (let start = 0; start < ALL.length; start += BATCH) {
    const strings = ALL.slice(start, start + BATCH);
    it(`do nothing in any block, name, source, glossary or note (${String(start)} and on)`, async () => {
      const watch = new Watch();
      try {
        const lesson = await LessonHarness.open({
          course: {
            glossary: strings.map((definition, index) => ({ id: `g-${String(index)}`, term: definition, definition })),
          },
          lesson: { name: strings.join(' '), sources: strings.map((hostile) => ({ name: hostile, url: hostile })) },
          blocks: [
            ...strings.flatMap(blocksWith),
            ...strings.flatMap((hostile, number) => (WITH_MEDIA.has(hostile) ? mediaWith(hostile, number) : [])),
            {
              id: 'terms',
              type: 'text',
              text: strings.map((_text, index) => `[a](glossary:g-${String(index)})`).join(' '),
            },
          ],
        });
        for (const [index, note] of strings.entries())
          lesson.visit.session.dispatch({ type: 'write-note', block: `reflection-${String(index)}`, text: note });
        await lesson.ready();
        expect(trespassers(lesson.element, ['audio', 'video', 'track'])).to.deep.equal([]);
        pokeAll(lesson.element);
        await aTimeout(20);
        lesson.element.remove();
        expect(watch.fired, 'scripts run').to.equal(0);
        expect(watch.foreignRequests).to.deep.equal([]);
      } finally {
        watch.end();
      }
    });
  }
});
