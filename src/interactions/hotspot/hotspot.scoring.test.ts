import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { scoreChoice, type ChoiceRules } from '../../core/assessment/choices.js';
import { dials, grid, stall } from './hotspot.examples.js';
import hotspot from './hotspot.js';

describe('the answer of a hotspot', () => {
  it('scores as a choice of the same options does', () => {
    fc.assert(
      fc.property(fc.constantFrom(grid, stall, dials), fc.infiniteStream(fc.boolean()), (item, coins) => {
        const response = item.spots.map(({ id }) => id).filter(() => coins.next().value);
        const rules = { ...item, options: item.spots } as ChoiceRules;
        expect(hotspot.score(item, response)).to.deep.equal(scoreChoice(rules, response));
      }),
    );
  });

  it('reads what was chosen in words, in the order of the spots', () => {
    expect(hotspot.describe(stall, ['shelf', 'screen'], 'en')).to.deep.equal(['Screen', 'Shelf']);
    expect(hotspot.xapi(stall)).to.equal('choice');
    expect(hotspot.found(stall, ['shelf', 'store'])).to.deep.equal({ found: 1, of: 2 });
    expect(hotspot.feedback(stall, ['store'])).to.deep.equal([
      { part: 'store', text: 'Nobody sees what is in there.', label: 'Store room' },
    ]);
  });
});
