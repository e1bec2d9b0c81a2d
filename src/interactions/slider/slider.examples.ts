/** Items for tests and stories. */
export const share = {
  id: 'q-share',
  interaction: 'slider',
  prompt: 'Small and medium-sized firms are most of the firms in the Union.\n\nWhich share of all firms do you expect?',
  min: 0,
  max: 100,
  step: 5,
  unit: '%',
  correctResponse: 99,
  tolerance: { type: 'absolute', value: 4 },
  feedback: { incorrect: 'Think of how many firms around you have fewer than 250 people.' },
};

export const score = {
  id: 'q-score',
  interaction: 'slider',
  prompt: 'A market scores 4, 3 and 5 with weights of 0.5, 0.3 and 0.2. Where does its weighted score lie?',
  min: 1,
  max: 5,
  step: 0.1,
  correctResponse: 3.9,
  misconceptions: [
    {
      id: 'mean',
      value: 4,
      tolerance: { type: 'absolute', value: 0.1 },
      credit: 0.5,
      feedback: 'This is the plain average, without the weights.',
    },
  ],
  scoring: { maxScore: 2 },
};
