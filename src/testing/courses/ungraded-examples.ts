/** Questions in which nothing is right or wrong, for tests and stories. */
export const trust = {
  id: 'q-trust',
  interaction: 'likert',
  prompt: 'Think of the firms that you invited last year.\n\nOur members tell each other what they really need.',
  scale: [
    { id: 'no', text: 'Strongly disagree', feedback: 'Then begin with two who trust each other already.' },
    { id: 'rather-no', text: 'Disagree' },
    { id: 'between', text: 'Neither agree nor disagree' },
    { id: 'rather-yes', text: 'Agree' },
    { id: 'yes', text: 'Strongly agree', feedback: 'Ask them to tell the others **how** they came so far.' },
  ],
  feedback: { correct: 'Many boards place themselves in the middle. Ask again in a year.' },
};

export const often = {
  id: 'q-often',
  interaction: 'likert',
  prompt: 'How often does your cluster meet a partner from another country?',
  scale: [
    { id: 'never', text: 'Never so far, and nobody has planned to' },
    { id: 'yearly', text: 'About once a year, mostly at a fair' },
    { id: 'monthly', text: 'Every month, in a project that we share' },
  ],
};

export const letter = {
  id: 'q-letter',
  interaction: 'extended-text',
  prompt:
    'A firm in another region asks why it should work with your cluster.\n\nWhat do you write back? Name one thing that you offer.',
  minWords: 5,
  maxWords: 40,
  modelAnswer:
    'Thank you for asking. *Three* of our members build what you sell:\n\n- they know the rules of the market,\n- they share a stand at the fair in May.\n\nMay I introduce you?',
  feedback: { correct: 'Read your text once more with the eyes of the firm. What would it ask next?' },
};

/** Without a limit and without a model answer. */
export const note = {
  id: 'q-note',
  interaction: 'extended-text',
  prompt: 'What will you do differently next week?',
};
