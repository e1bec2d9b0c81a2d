import { expect } from '@open-wc/testing';
import { lastOf } from './memo.js';

describe('a function that remembers its last result', () => {
  it('computes once for the same arguments, and anew where one of them is another', () => {
    const state = { facts: 1 };
    let count = 0;
    const read = lastOf((of: object, scope: string) => `${scope} ${String(++count)} ${JSON.stringify(of)}`);
    expect([read(state, 'm1'), read(state, 'm1')]).to.deep.equal(['m1 1 {"facts":1}', 'm1 1 {"facts":1}']);
    expect(read({ facts: 1 }, 'm1')).to.equal('m1 2 {"facts":1}');
    expect(read(state, 'm1')).to.equal('m1 3 {"facts":1}');
    expect(read(state, 'course')).to.equal('course 4 {"facts":1}');
  });
});
