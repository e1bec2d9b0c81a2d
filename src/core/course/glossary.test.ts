import { expect } from '@open-wc/testing';
import { sortTerms } from './glossary.js';

const sorted = (language: string, terms: readonly string[]) =>
  sortTerms(
    terms.map((term, index) => ({ id: `g-${String(index)}`, term, definition: 'd' })),
    language,
  ).map(({ term }) => term);

describe('the order of a glossary', () => {
  it('is that of Hungarian dictionaries: cs after c, gy after g, ö after o, zs after z', () => {
    const order = [
      'cukor',
      'csapat',
      'digitális',
      'gazdaság',
      'gyár',
      'olaj',
      'ország',
      'öntöde',
      'szülő',
      'tudás',
      'zóna',
      'zsír',
    ];
    expect(sorted('hu', [...order].reverse())).to.deep.equal(order);
  });

  it('is that of Spanish dictionaries: ñ after n, accents after none', () => {
    const order = ['ábaco', 'clúster', 'empresa', 'nube', 'nuez', 'ñandú', 'ñu', 'oficina'];
    expect(sorted('es', [...order].reverse())).to.deep.equal(order);
  });

  it('is that of French ones: accents do not part words', () => {
    const order = ['cluster', 'écosystème', 'entreprise', 'étalonnage', 'évaluation', 'financement'];
    expect(sorted('fr', [...order].reverse())).to.deep.equal(order);
  });

  it('counts numbers as numbers, capitals as small letters', () => {
    const order = ['Cluster 4.0', 'cluster 10', 'cluster organisation', 'SME'];
    expect(sorted('en', [...order].reverse())).to.deep.equal(order);
  });
});
