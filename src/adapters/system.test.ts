import { expect } from '@open-wc/testing';
import { systemClock, systemIds } from './system.js';

describe('the system', () => {
  it('makes UUIDs of version 7 that begin with the time', () => {
    const before = systemClock();
    const ids = Array.from({ length: 2000 }, () => systemIds.next());
    for (const id of ids) expect(id).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(ids).size).to.equal(2000);
    const times = ids.map((id) => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16));
    expect(Math.min(...times)).to.be.at.least(before);
    expect(Math.max(...times)).to.be.at.most(systemClock());
  });

  it('draws seeds of 32 bits', () => {
    const seeds = Array.from({ length: 200 }, () => systemIds.seed());
    expect(seeds.every((seed) => Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32)).to.equal(true);
    expect(new Set(seeds).size).to.be.above(190);
  });
});
