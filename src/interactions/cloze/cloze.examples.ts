/** Items for tests and stories: one of each kind, and one of several. */
export const typed = {
  id: 'q-typed',
  interaction: 'cloze',
  prompt: 'Complete the text.',
  text:
    'Firms of a cluster **compete and [[work]]** at the same time. Economists have a word for it: [[word]].\n\n' +
    'The Hungarian word for “network” is [[magyar]].',
  gaps: [
    {
      id: 'work',
      accept: [
        { id: 'cooperate', value: 'cooperate' },
        { id: 'collaborate', value: 'collaborate' },
        { id: 'talk', value: 'talk*', wildcard: true, credit: 0.5, feedback: 'They do more than *talk*.' },
      ],
    },
    {
      id: 'word',
      weight: 2,
      accept: [{ id: 'coopetition', value: 'coopetition' }],
      feedback: 'It is made of two words.',
    },
    { id: 'magyar', accept: [{ id: 'halozat', value: 'hálózat' }] },
  ],
  scoring: { maxScore: 4 },
};

export const lists = {
  id: 'q-lists',
  interaction: 'cloze',
  prompt: 'Choose the words that fit.',
  shuffle: false,
  text: 'A cluster needs:\n\n- [[mass]] of firms in one field,\n- a [[place]] where they are close to each other.',
  gaps: [
    {
      id: 'mass',
      options: [
        { id: 'critical', text: 'a critical *mass*' },
        { id: 'handful', text: 'a handful', feedback: 'A handful is a network, not a cluster.' },
      ],
      correctResponse: 'critical',
    },
    {
      id: 'place',
      options: [
        { id: 'region', text: 'region' },
        { id: 'continent', text: 'continent' },
        { id: 'street', text: 'street' },
      ],
      correctResponse: 'region',
    },
  ],
  scoring: { mode: 'allOrNothing' },
};

export const mixed = {
  id: 'q-mixed',
  interaction: 'cloze',
  prompt: 'Fill the gaps.',
  shuffle: false,
  text: 'Of 60 members, 15 export. That is [[share]] per cent, or one in [[part]]. Such a share is [[judgement]].',
  gaps: [
    { id: 'share', correctResponse: 25, tolerance: { type: 'absolute', value: 0.5 }, unit: '%' },
    {
      id: 'part',
      accept: [
        { id: 'four', value: 'four' },
        { id: 'digit', value: '4' },
      ],
    },
    {
      id: 'judgement',
      options: [
        { id: 'usual', text: 'usual' },
        { id: 'rare', text: 'rare' },
      ],
      correctResponse: 'usual',
    },
  ],
};

export const bank = {
  id: 'q-bank',
  interaction: 'cloze',
  prompt: 'Put each word where it belongs.',
  text:
    'The triple helix brings together [[makes]], which sell, [[knows]], which find out, and [[rules]], which set the frame. ' +
    'A fourth partner is [[lives]].',
  gaps: [
    { id: 'makes', correctResponse: 'firms' },
    { id: 'knows', correctResponse: 'universities', feedback: 'Who does research?' },
    { id: 'rules', correctResponse: 'governments' },
    { id: 'lives', correctResponse: 'citizens' },
  ],
  bank: [
    { id: 'firms', text: 'firms' },
    { id: 'universities', text: '*universities*' },
    { id: 'governments', text: 'governments' },
    { id: 'citizens', text: 'citizens' },
    { id: 'banks', text: 'banks', feedback: 'Banks are firms.' },
  ],
};

export const repeated = {
  id: 'q-repeated',
  interaction: 'cloze',
  prompt: 'Before or after?',
  reuse: true,
  text: 'A strategy is written [[first]] the action plan, and [[second]] the analysis. The review comes [[third]] both.',
  gaps: [
    { id: 'first', correctResponse: 'before' },
    { id: 'second', correctResponse: 'after' },
    { id: 'third', correctResponse: 'after' },
  ],
  bank: [
    { id: 'before', text: 'before' },
    { id: 'after', text: 'after' },
  ],
};
