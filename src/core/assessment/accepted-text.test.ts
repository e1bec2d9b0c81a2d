import { expect } from '@open-wc/testing';
import { matchText, perfectText, spellingOf, type AcceptedText } from './accepted-text.js';

const word = (value: string, more: Partial<AcceptedText> = {}): AcceptedText => ({ id: 'a', value, ...more });

describe('matchText', () => {
  it('takes the first entry that fits', () => {
    const accept = [
      word('origin'),
      word('rules of origin', { id: 'b' }),
      word('*', { id: 'rest', wildcard: true, credit: 0 }),
    ];
    expect(matchText(accept, ' Origin ')?.entry.id).to.equal('a');
    expect(matchText(accept, 'RULES  OF ORIGIN')?.entry.id).to.equal('b');
    expect(matchText(accept, 'trade')?.entry.id).to.equal('rest');
    expect(
      matchText([word('tariff*', { wildcard: true }), word('tariffs', { id: 'b' })], 'tariffs')?.entry.id,
    ).to.equal('a');
    expect(matchText([word('origin')], 'trade')).to.equal(undefined);
  });

  it('takes letters with all or some accents missing, and says so', () => {
    for (const text of ['elet', 'ELET']) expect(matchText([word('élet')], text)?.withoutAccents).to.equal(true);
    expect(matchText([word('vállalkozás')], 'vállalkozas')?.withoutAccents).to.equal(true);
    expect(matchText([word('élet')], 'E\u0301let')?.withoutAccents).to.equal(false);
  });

  it('takes no other accents and none too many', () => {
    expect(matchText([word('tőr')], 'tör')).to.equal(undefined);
    expect(matchText([word('ou')], 'où')).to.equal(undefined);
  });

  it('judges no text by an entry that it only resembles where it stands in the list itself', () => {
    const accept = [word('où'), word('ou', { id: 'b', credit: 0 })];
    expect(matchText(accept, 'ou')?.entry.id).to.equal('b');
  });

  it('lets missing accents come before an entry for everything else', () => {
    const accept = [word('élet'), word('*', { id: 'rest', wildcard: true, credit: 0 })];
    expect(matchText(accept, 'elet')).to.deep.equal({ entry: accept[0], withoutAccents: true });
  });

  it('looks for accents within wildcards too', () => {
    const accept = [word('kis vállalk*', { wildcard: true })];
    expect(matchText(accept, 'kis vallalkozás')?.withoutAccents).to.equal(true);
    expect(matchText(accept, 'kis vàllalkozás')).to.equal(undefined);
  });

  it('minds the case only where the author does', () => {
    expect(matchText([word('EU', { caseSensitive: true })], 'eu')).to.equal(undefined);
    expect(matchText([word('EU')], 'eu')).not.to.equal(undefined);
  });

  it('reads a star as a star where there are no wildcards', () => {
    expect(matchText([word('5*')], '55')).to.equal(undefined);
    expect(matchText([word('5*')], '5*')).not.to.equal(undefined);
  });
});

describe('perfectText', () => {
  it('is a text that earns everything', () => {
    expect(perfectText([word('half', { credit: 0.5 }), word('network*', { wildcard: true })])).to.equal('network');
    expect(perfectText([word('a*', { wildcard: true, credit: 0 }), word('ab'), word('b')])).to.equal('b');
    expect(perfectText([word('*', { wildcard: true })])).not.to.equal('');
  });
});

describe('spellingOf', () => {
  it('shows a wildcard as an ellipsis', () => {
    expect(spellingOf(word('kis vállalk*', { wildcard: true }))).to.equal('kis vállalk…');
  });
});
