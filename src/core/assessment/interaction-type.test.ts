import { expect } from '@open-wc/testing';
import * as z from 'zod/mini';
import { itemSchema } from '../course/course.schema.js';
import { defineInteraction } from './interaction-type.js';

const guess = defineInteraction({
  xapi: () => 'numeric',
  item: z.extend(itemSchema, { target: z.number(), max: z.optional(z.number()) }),
  response: z.number(),
  score: (item, response) => ({ raw: response === item.target ? 1 : 0, max: item.max ?? 1 }),
  correctResponse: (item) => item.target,
  feedback: (item, response) => [{ part: 'guess', text: response < item.target ? 'More.' : 'Less.' }],
  describe: (_item, response) => [String(response)],
  loadElement: () => Promise.resolve(Object),
});

const item = { id: 'q1', interaction: 'guess', prompt: 'How many?', target: 7 };
const damaged = { id: 'q1', interaction: 'guess', prompt: 'How many?', target: 'seven' };

describe('a sealed interaction', () => {
  it('reads an item of its own, with what it does not know', () => {
    expect(guess.parseItem({ ...item, hints: ['Odd.'] })).to.deep.equal({
      ok: true,
      value: { ...item, hints: ['Odd.'] },
    });
  });

  it('says where an item is damaged', () => {
    expect(guess.parseItem(damaged)).to.deep.equal({
      ok: false,
      error: { code: 'invalid', pointer: '/target', reason: 'invalid_type' },
    });
  });

  it('scores, corrects and speaks of what is its own', () => {
    expect(guess.score(item, 7)).to.deep.equal({ raw: 1, max: 1 });
    expect(guess.correctResponse(item)).to.equal(7);
    expect(guess.feedback(item, 3)).to.deep.equal([{ part: 'guess', text: 'More.' }]);
    expect(guess.describe(item, 3, 'en')).to.deep.equal(['3']);
    expect(guess.xapi(item)).to.equal('numeric');
    expect(guess.found(item, 3)).to.equal(null);
  });

  it('takes nothing else, and never throws', () => {
    for (const [anItem, response] of [
      [damaged, 7],
      [item, 'seven'],
      [item, undefined],
      [item, null],
      [damaged, undefined],
    ] as const) {
      expect(guess.score(anItem, response)).to.equal(null);
      expect(guess.feedback(anItem, response)).to.deep.equal([]);
      expect(guess.describe(anItem, response, 'en')).to.deep.equal([]);
      expect(guess.found(anItem, response)).to.equal(null);
    }
    expect(guess.correctResponse(damaged)).to.equal(undefined);
    expect(guess.xapi(damaged)).to.equal('other');
    expect(guess.parseResponse('7')).to.equal(undefined);
    expect(guess.parseResponse(7)).to.equal(7);
  });
});
