import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { CERTIFICATE_ID_PATTERN, newCertificateId } from './certificate-id.js';

/** Gives numbers one after the other. */
function inTurn(numbers: ArrayLike<number>): () => number {
  let index = 0;
  return () => numbers[index++] ?? 0;
}

describe('newCertificateId', () => {
  it('has the shape C4S-year-four-four, without look-alikes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 8, maxLength: 8 }), (random) => {
        const id = newCertificateId(inTurn(random), 2026);
        expect(id).to.match(CERTIFICATE_ID_PATTERN);
        expect(id.slice(8)).not.to.match(/[ILOU]/);
      }),
    );
  });

  it('differs wherever the random bits that count differ', () => {
    const bits = fc.array(fc.nat(31), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(bits, bits, (a, b) => {
        expect(newCertificateId(inTurn(a), 2026) === newCertificateId(inTurn(b), 2026)).to.equal(a.join() === b.join());
      }),
    );
  });
});
