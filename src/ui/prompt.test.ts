import { expect } from '@open-wc/testing';
import { splitPrompt } from './prompt.js';

const split = (...blocks: readonly string[]) => splitPrompt(blocks.join('\n\n'));

describe('splitPrompt', () => {
  it('takes a prompt of one paragraph as the question', () => {
    expect(splitPrompt('What is a\n*cluster*?\n')).to.deep.equal({
      before: '',
      question: 'What is a\n*cluster*?',
      after: '',
    });
  });

  it('takes the last paragraph as the question, because the situation comes first', () => {
    expect(split('Forty members.', '- one\n- two', 'Which one?')).to.deep.equal({
      before: 'Forty members.\n\n- one\n- two',
      question: 'Which one?',
      after: '',
    });
    expect(split('Forty members.', '**Which** one?').question).to.equal('**Which** one?');
    expect(split('The year was this.', '2019 was good. Why?').question).to.equal('2019 was good. Why?');
  });

  it('takes the first one where the prompt ends with a list, a quote, code, a table or an image', () => {
    for (const end of [
      '- one\n- two',
      '1. one',
      '> said',
      '```\ncode\n```',
      '| a |\n| - |',
      '![map](map.png)',
      '    code',
    ]) {
      expect(split('Which one?', end), end).to.deep.equal({ before: '', question: 'Which one?', after: end });
    }
    expect(split('Which one?', '```', 'code after an empty line', '```').question).to.equal('Which one?');
    expect(split('Which one?', '```\na', 'b\n```').question).to.equal('Which one?');
  });

  it('shows a prompt without any paragraph above the controls', () => {
    expect(split('- one', '- two')).to.deep.equal({ before: '- one\n\n- two', question: '', after: '' });
  });
});
