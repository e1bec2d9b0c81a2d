/** Items for tests and stories. */
export const decisions = {
  id: 'q-decisions',
  interaction: 'matrix',
  prompt: 'Who decides in a cluster?',
  rows: [
    { id: 'budget', text: 'The budget of *next year*' },
    {
      id: 'room',
      text: 'The room for a members’ breakfast',
      feedback: 'Small and often: the manager decides, and nobody waits for a meeting.',
    },
    { id: 'member', text: 'Whether a firm may join' },
  ],
  columns: [
    { id: 'assembly', text: 'Assembly' },
    { id: 'board', text: 'Board' },
    { id: 'manager', text: 'Manager' },
  ],
  correctResponse: [
    ['budget', 'assembly'],
    ['room', 'manager'],
    ['member', 'board'],
  ],
  scoring: { maxScore: 3 },
};

export const helices = {
  id: 'q-helices',
  interaction: 'matrix',
  prompt: 'Which sides take part in each project?',
  rows: [
    { id: 'laboratory', text: 'A firm tests its sensor in the laboratory of a university.' },
    {
      id: 'grant',
      text: 'A town pays half of a training that five firms give.',
      feedback: 'Who pays takes part as well.',
    },
    { id: 'school', text: 'Two firms, a university and a ministry plan a school for apprentices.' },
  ],
  columns: [
    { id: 'business', text: 'Business' },
    { id: 'academia', text: 'Universities' },
    { id: 'state', text: 'Government' },
  ],
  maxChoices: 0,
  correctResponse: [
    ['laboratory', 'business'],
    ['laboratory', 'academia'],
    ['grant', 'state'],
    ['grant', 'business'],
    ['school', 'business'],
    ['school', 'academia'],
    ['school', 'state'],
  ],
  shuffle: false,
};

export const proofs = {
  id: 'q-proofs',
  interaction: 'matrix',
  prompt: 'What shows that the aim was reached?',
  rows: [
    { id: 'export', text: 'More firms export' },
    { id: 'trust', text: 'Members trust each other' },
  ],
  columns: [
    { id: 'figures', text: 'Customs figures' },
    { id: 'survey', text: 'A survey' },
    { id: 'photo', text: 'Photos of a party' },
  ],
  maxChoices: 0,
  correctResponse: [
    ['export', 'figures'],
    ['trust', 'survey'],
  ],
  scoring: {
    mode: 'mapped',
    mapping: { 'export figures': 2, 'export survey': 0, 'trust survey': 2 },
    defaultValue: -1,
    lowerBound: 0,
  },
};

/** As in the sample of QTI 2.2 (`match.xml`): characters and plays, put as a grid. */
export const characters = {
  id: 'q-characters',
  interaction: 'matrix',
  prompt: 'In which play does each character appear?',
  rows: [
    { id: 'c', text: 'Capulet' },
    { id: 'd', text: 'Demetrius' },
    { id: 'l', text: 'Lysander' },
    { id: 'p', text: 'Prospero' },
  ],
  columns: [
    { id: 'm', text: 'A Midsummer-Night’s Dream' },
    { id: 'r', text: 'Romeo and Juliet' },
    { id: 't', text: 'The Tempest' },
  ],
  correctResponse: [
    ['c', 'r'],
    ['d', 'm'],
    ['l', 'm'],
    ['p', 't'],
  ],
  scoring: { mode: 'mapped', mapping: { 'c r': 1, 'd m': 0.5, 'l m': 0.5, 'p t': 1 }, defaultValue: 0 },
};
