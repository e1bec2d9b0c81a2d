/** Items for tests and stories. */
export const sectors = {
  id: 'q-sectors',
  interaction: 'categorize',
  prompt: 'Sort each part of a cluster by the helix it belongs to.',
  options: [
    { id: 'firms', text: 'Member *firms*' },
    { id: 'bank', text: 'A bank that lends to members', feedback: 'Banks are firms too.' },
    { id: 'faculty', text: 'A faculty of engineering' },
    { id: 'ministry', text: 'The ministry for the economy' },
    { id: 'town', text: 'A town' },
  ],
  categories: [
    { id: 'business', text: 'Business' },
    { id: 'academia', text: 'Universities' },
    { id: 'state', text: 'Government' },
  ],
  correctResponse: [
    ['firms', 'business'],
    ['bank', 'business'],
    ['faculty', 'academia'],
    ['ministry', 'state'],
    ['town', 'state'],
  ],
  scoring: { maxScore: 5 },
};

export const costs = {
  id: 'q-costs',
  interaction: 'categorize',
  prompt: 'Which costs does the grant pay?',
  shuffle: false,
  options: [
    { id: 'travel', text: 'Travel of staff' },
    { id: 'fine', text: 'Fines' },
  ],
  categories: [
    { id: 'paid', text: 'Paid' },
    { id: 'unpaid', text: 'Not paid' },
  ],
  correctResponse: [
    ['travel', 'paid'],
    ['fine', 'unpaid'],
  ],
  scoring: { mode: 'allOrNothing' },
};
