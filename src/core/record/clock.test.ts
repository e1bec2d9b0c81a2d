import { expect } from '@open-wc/testing';
import { FIRST_HLC, HLC_PATTERN, nextHlc } from './clock.js';

describe('nextHlc', () => {
  it('runs with the wall clock and never backwards', () => {
    const first = nextHlc(FIRST_HLC, Date.parse('2026-11-03T09:00:00Z'));
    const second = nextHlc(first, Date.parse('2026-11-03T08:00:00Z'));
    expect(first).to.match(HLC_PATTERN);
    expect(second > first).to.equal(true);
  });
});
