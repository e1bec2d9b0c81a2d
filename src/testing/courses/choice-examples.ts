/** One of three; two options have a text of their own. */
export const single = {
  id: 'q-pilot',
  interaction: 'choice',
  prompt:
    'A cluster of 42 members wants to start with digitalisation. It has one project manager and no budget of its own.\n\nWhich project would you suggest as a first pilot?',
  options: [
    {
      id: 'sensors',
      text: 'Vibration sensors on two presses, six weeks',
      feedback: 'Small, visible and reversible: people learn before they commit.',
    },
    { id: 'erp', text: 'A new ERP for all 42 members', feedback: 'An ERP touches every member and is hard to undo.' },
    { id: 'strategy', text: 'A digital strategy document' },
  ],
  correctResponse: ['sensors'],
};

/** Two of four. */
export const several = {
  id: 'q-found',
  interaction: 'choice',
  prompt: 'What does every cluster have?',
  maxChoices: 0,
  options: [
    { id: 'firms', text: 'Firms of one sector' },
    { id: 'research', text: 'Universities or research centres' },
    { id: 'patents', text: 'Number of patents', feedback: 'Patents are a result, not a part of a cluster.' },
    { id: 'loan', text: 'A loan from a bank', feedback: 'Some have one; most do not.' },
  ],
  correctResponse: ['firms', 'research'],
};

/** Never shuffled. */
export const trueFalse = {
  id: 'q-true',
  interaction: 'choice',
  prompt: 'A cluster needs a legal form of its own.',
  options: [
    { id: 'true', text: 'True' },
    { id: 'false', text: 'False' },
  ],
  correctResponse: ['false'],
  shuffle: false,
};

/** The second best option earns half. */
export const mapped = {
  ...single,
  id: 'q-mapped',
  scoring: { mode: 'mapped', mapping: { sensors: 2, strategy: 1 } },
};
