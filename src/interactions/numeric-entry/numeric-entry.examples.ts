/** Items for tests and stories. */
export const score = {
  id: 'q-score',
  interaction: 'numeric-entry',
  prompt:
    'The board weighs demand with 0.5, access with 0.3 and contacts with 0.2. Canada gets 4 points for demand, 3 for access and 5 for contacts.\n\nWhat is its weighted score?',
  correctResponse: 3.9,
  tolerance: { type: 'absolute', value: 0.05 },
  decimals: 1,
  misconceptions: [
    {
      id: 'mean',
      value: 4,
      tolerance: { type: 'absolute', value: 0.04 },
      feedback: 'This is the *plain* average of the points.',
    },
  ],
};

export const share = {
  id: 'q-share',
  interaction: 'numeric-entry',
  prompt: 'Of 60 members, 15 export. Which share is that?',
  correctResponse: 25,
  tolerance: { type: 'relative', value: 0.1 },
  unit: '%',
};
