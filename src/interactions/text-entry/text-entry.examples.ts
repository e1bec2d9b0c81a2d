/** Items for tests and stories. */
export const network = {
  id: 'q-network',
  interaction: 'text-entry',
  prompt:
    'Complete the sentence with one word: “The root of uncertainty is to be outside the relevant …” (in Hungarian)',
  accept: [
    { id: 'network', value: 'hálózat' },
    { id: 'networks', value: 'hálózat*', wildcard: true, credit: 0.5, feedback: 'One is enough.' },
    { id: 'market', value: 'piac', credit: 0, feedback: 'A market is entered through *people*.' },
  ],
  scoring: { maxScore: 2 },
};

export const origin = {
  id: 'q-origin',
  interaction: 'text-entry',
  prompt: 'Which rules decide whether goods get the lower tariff? Rules of …',
  accept: [{ id: 'origin', value: 'origin' }],
};
