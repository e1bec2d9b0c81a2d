import { expect } from '@open-wc/testing';
import { factNumber } from '../testing/contracts/describe-record-store.js';
import { createJournal } from './journal.js';

const entry = (n: number, text = 'l') => ({ fact: { ...factNumber(n), lesson: text } as never, generation: 3 });
const ids = (journal: ReturnType<typeof createJournal>) => journal.entries().map(({ fact }) => fact.id);

describe('the journal', () => {
  const journal = createJournal();
  afterEach(() => {
    localStorage.clear();
  });

  it('keeps facts with their generation, past the page', () => {
    journal.put([entry(1), entry(2)]);
    expect(createJournal().entries()).to.deep.equal([entry(1), entry(2)]);
    journal.remove([factNumber(1).id]);
    expect(ids(journal)).to.deep.equal([factNumber(2).id]);
  });

  it('takes no more than 256 KB', () => {
    const long = 'x'.repeat(50_000);
    journal.put([entry(1, long), entry(2, long), entry(3, long), entry(4)]);
    expect(ids(journal).sort()).to.deep.equal([1, 2, 4].map((n) => factNumber(n).id));
  });

  it('erases one course, also what it does not understand, and nothing of others', () => {
    journal.put([entry(1)]);
    const later = { fact: { ...factNumber(2), type: 'something-new' }, generation: 0 };
    localStorage.setItem('c4s-learn/later', JSON.stringify(later));
    localStorage.setItem('theirs', 'x');
    journal.erase('https://example.org/courses/b');
    expect(localStorage.length).to.equal(3);
    journal.erase(factNumber(1).course);
    expect([localStorage.length, localStorage.getItem('theirs')]).to.deep.equal([1, 'x']);
  });

  it('leaves alone what is no entry of ours', () => {
    for (const text of ['', '{', 'null', '7', '[]', '{}', '{"fact":7}', '{"fact":{"id":"x"}}']) {
      localStorage.setItem(`c4s-learn/${text}`, text);
    }
    expect(journal.entries()).to.deep.equal([]);
    journal.erase('urn:other');
    expect(localStorage.length).to.equal(8);
  });

  it('does nothing where storage is refused', () => {
    const refused = createJournal(() => {
      throw new DOMException('no', 'SecurityError');
    });
    refused.put([entry(1)]);
    refused.remove(['x']);
    refused.erase();
    expect(refused.entries()).to.deep.equal([]);
  });

  it('does nothing where storage is full', () => {
    const full = Object.assign(Object.create(localStorage) as Storage, {});
    const refused = createJournal(
      () =>
        new Proxy(full, {
          get(_target, name) {
            if (name === 'setItem')
              return () => {
                throw new DOMException('full', 'QuotaExceededError');
              };
            const value: unknown = Reflect.get(localStorage, name);
            return typeof value === 'function' ? (value.bind(localStorage) as unknown) : value;
          },
        }),
    );
    refused.put([entry(1)]);
    expect(refused.entries()).to.deep.equal([]);
  });
});
