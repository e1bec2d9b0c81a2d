/** Items for tests and stories. */
export const plays = {
  id: 'q-plays',
  interaction: 'match',
  prompt: 'Match each body with what it does in a cluster.',
  stems: [
    { id: 'office', text: 'Cluster office', feedback: 'It works *for* the members, and owns nothing of theirs.' },
    { id: 'university', text: 'University' },
    { id: 'council', text: 'Regional council' },
  ],
  options: [
    { id: 'meetings', text: 'Brings members together' },
    { id: 'research', text: 'Does *research*' },
    { id: 'policy', text: 'Sets the policy of the region' },
    { id: 'goods', text: 'Sells goods to the members' },
  ],
  correctResponse: [
    ['office', 'meetings'],
    ['university', 'research'],
    ['council', 'policy'],
  ],
  scoring: { maxScore: 3 },
};

/** As in the sample of QTI 2.2 (`match.xml`): characters and plays, two of the characters in one play. */
export const characters = {
  id: 'q-characters',
  interaction: 'match',
  prompt: 'Match the characters with the plays they appear in.',
  stems: [
    { id: 'c', text: 'Capulet' },
    { id: 'd', text: 'Demetrius' },
    { id: 'l', text: 'Lysander' },
    { id: 'p', text: 'Prospero' },
  ],
  options: [
    { id: 'm', text: 'A Midsummer-Night’s Dream' },
    { id: 'r', text: 'Romeo and Juliet' },
    { id: 't', text: 'The Tempest' },
  ],
  reuse: true,
  correctResponse: [
    ['c', 'r'],
    ['d', 'm'],
    ['l', 'm'],
    ['p', 't'],
  ],
  scoring: { mode: 'mapped', mapping: { 'c r': 1, 'd m': 0.5, 'l m': 0.5, 'p t': 1 }, defaultValue: 0 },
};
