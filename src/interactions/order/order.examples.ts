/** Items for tests and stories. */
export const chain = {
  id: 'q-chain',
  interaction: 'order',
  prompt: 'Put the steps of the Uppsala chain in order. Start with the firm that has the least commitment abroad.',
  options: [
    { id: 'subsidiary', text: 'Sales *subsidiary*' },
    { id: 'none', text: 'No regular exports', feedback: 'It ties up nothing abroad.' },
    { id: 'representative', text: 'Independent representative' },
  ],
  correctResponse: ['none', 'representative', 'subsidiary'],
};

export const steps = {
  id: 'q-steps',
  interaction: 'order',
  prompt: 'A cluster wants to apply for a grant. Put the steps in order.',
  options: [
    { id: 'call', text: 'Read the call and its deadline' },
    { id: 'problem', text: 'Agree on one problem that all members share, and write it down in a sentence' },
    { id: 'members', text: 'Ask the members who takes part' },
    { id: 'partners', text: 'Choose two partners from other countries' },
    { id: 'budget', text: 'Draft the budget' },
    { id: 'proposal', text: 'Send the proposal' },
  ],
  correctResponse: ['call', 'problem', 'members', 'partners', 'budget', 'proposal'],
  scoring: { mode: 'longestSubset', maxScore: 2 },
};
