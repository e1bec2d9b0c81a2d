/**
 * A course of one module (two lessons of 4 and 6 minutes, a test) and, where asked for, a module without content yet.
 * `moreOutcomes`: how many tested outcomes there are besides the first.
 */
export function smallCourse({
  withEmptyModule = false,
  completion = {},
  moreOutcomes = 0,
}: { withEmptyModule?: boolean; completion?: object; moreOutcomes?: number } = {}) {
  const more = Array.from({ length: moreOutcomes }, (_unused, index) => ({
    id: `m1-more-${String(index)}`,
    kind: 'skill',
    text: 'Do one more thing that takes a line and a half of the page to say.',
    assessed: true,
  }));
  const empty = { id: 'm2', name: 'Working with universities', lessons: [] };
  const inline = (id: string) => ({ id: `${id}-b1`, type: 'text', text: 'Text.' });
  return {
    schemaVersion: '1.0.0',
    id: 'https://example.org/courses/small-course',
    version: '2.1.0',
    inLanguage: 'en',
    availableLanguage: ['en', 'hu'],
    name: 'Leading a cluster',
    provider: { name: 'Example partner' },
    completion: { moveOn: 'CompletedAndPassed', masteryScore: 0.7, ...completion },
    funding: {
      statement: 'Co-funded by the Erasmus+ Programme of the European Union',
      disclaimer: 'The views are those of the authors.',
    },
    certificate: {
      awardingBody: { name: 'Cluster Academy', country: 'Hungary' },
      level: 'Described with reference to EQF level 5',
      validity: 'Does not expire',
    },
    modules: [
      {
        id: 'm1',
        name: 'First steps',
        timeRequired: 'PT9H30M',
        outcomes: [
          { id: 'm1-o1', kind: 'knowledge', text: 'Say what a cluster is.', assessed: true },
          { id: 'm1-o2', kind: 'skill', text: 'Draw a map of members.', assessed: false },
          { id: 'm1-o3', kind: 'skill', text: 'Compare three labels.', assessed: true },
          ...more,
        ],
        lessons: [
          { id: 'm1-l1', name: 'What a cluster is', timeRequired: 'PT4M', blocks: [inline('m1-l1')] },
          { id: 'm1-l2', name: 'Who belongs to it', timeRequired: 'PT6M', blocks: [inline('m1-l2')] },
        ],
        assessment: {
          id: 'm1-test',
          name: 'Test: first steps',
          timeRequired: 'PT10M',
          assesses: ['m1-o1', ...more.map(({ id }) => id)],
          items: [{ id: 'q-1', interaction: 'choice', prompt: 'What is a cluster?', assesses: ['m1-o1'] }],
        },
      },
      ...(withEmptyModule ? [empty] : []),
    ],
  };
}
