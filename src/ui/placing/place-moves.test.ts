import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { moved, thingsIn, thingsInList, type Piece, type Placement, type PlaceTask } from './place-moves.js';

const named = (ids: string) => [...ids].map((id) => ({ id, name: id.toUpperCase() }));
const taskOf = (single: boolean, reuse: boolean, placed: readonly Placement[] = []): PlaceTask => ({
  things: named('abcd'),
  places: named('xyz'),
  placed,
  single,
  reuse,
});
const at = (thing: string, place: string): Placement => ({ thing, place });
const steps = fc.array(fc.tuple(fc.constantFrom(...'abcd'), fc.constantFrom('x', 'y', 'z', null), fc.nat()), {
  maxLength: 12,
});

/** A piece as a learner can take it: from the list, or from a place where it stands. */
function pieceOf(task: PlaceTask, thing: string, pick: number): Piece {
  const places = task.placed.flatMap((placement) => (placement.thing === thing ? [placement.place] : []));
  const from = [...(thingsInList(task).some(({ id }) => id === thing) ? [null] : []), ...places];
  return { thing, from: from[pick % from.length] ?? null };
}

describe('moves of the Place engine', () => {
  it('keep the rules of places and things after any moves', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.boolean(), steps, (single, reuse, moves) => {
        let task = taskOf(single, reuse);
        for (const [thing, to, pick] of moves) {
          const piece = pieceOf(task, thing, pick);
          const next = taskOf(single, reuse, moved(task, piece, to));
          if (to !== null) expect(thingsIn(next, to).map(({ id }) => id)).to.include(thing);
          if (to === null && piece.from !== null) expect(next.placed).not.to.deep.include(at(thing, piece.from));
          for (const { id } of next.places) {
            if (single) expect(thingsIn(next, id).length).to.be.at.most(1);
            if (id !== to && id !== piece.from) expect(thingsIn(next, id)).to.deep.equal(thingsIn(task, id));
          }
          if (!reuse) expect(next.placed.length + thingsInList(next).length).to.equal(4);
          expect(moved(next, { thing, from: to }, to), 'once more').to.deep.equal(next.placed);
          task = next;
        }
      }),
    );
  });

  it('push the others along in an order, and lose nothing', () => {
    const places = named('1234');
    const inOrder = (things: string): PlaceTask => ({
      ...taskOf(
        true,
        false,
        [...things].map((thing, index) => at(thing, places[index]?.id ?? '')),
      ),
      places,
      isOrder: true,
    });
    const after = (things: string, thing: string, to: string | null): string =>
      moved(inOrder(things), { thing, from: null }, to)
        .map((placement) => placement.thing)
        .join('');
    expect(after('abcd', 'd', '1')).to.equal('dabc');
    expect(after('abcd', 'a', '2')).to.equal('bacd');
    expect(after('abcd', 'a', '4')).to.equal('bcda');
    expect(after('abcd', 'b', null), 'nothing leaves an order').to.equal('abcd');
    fc.assert(
      fc.property(fc.constantFrom(...'abcd'), fc.constantFrom(...'1234'), (thing, to) => {
        const next = after('abcd', thing, to);
        expect(next[Number(to) - 1]).to.equal(thing);
        expect(next.replace(thing, '')).to.equal('abcd'.replace(thing, ''));
      }),
    );
  });

  it('change places where both are full, and send back where one comes from the list', () => {
    const task = taskOf(true, false, [at('a', 'x'), at('b', 'y')]);
    expect(moved(task, { thing: 'a', from: 'x' }, 'y')).to.have.deep.members([at('a', 'y'), at('b', 'x')]);
    expect(moved(task, { thing: 'c', from: null }, 'y')).to.have.deep.members([at('a', 'x'), at('c', 'y')]);
  });
});
