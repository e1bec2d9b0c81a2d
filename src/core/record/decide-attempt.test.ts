import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { courseWith, Desk, item } from '../../testing/hands/attempt-desk.js';
import { attemptsLeft } from './selectors.js';

describe('an attempt', () => {
  it('asks each drawn question once, and only what can be asked', () => {
    const pool = fc.array(fc.constantFrom({}, { 'x-broken': true }, { interaction: 'hologram' }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(pool, fc.integer({ min: 1, max: 15 }), (kinds, draw) => {
        const desk = new Desk(
          courseWith(
            kinds.map((kind, index) => item(`q${String(index)}`, kind)),
            { selection: { draw } },
          ),
        );
        const usable = kinds.flatMap((kind, index) => (Object.keys(kind).length === 0 ? [`q${String(index)}`] : []));
        const started = desk.starts();
        if (usable.length === 0) return started === 'no-items';
        const asked = desk.open?.items ?? [];
        return new Set(asked).size === Math.min(draw, usable.length) && asked.every((id) => usable.includes(id));
      }),
    );
  });

  it('draws evenly by learning outcome or keyword where the author asks for it', () => {
    const items = [1, 2, 3, 4, 5, 6].map((each) => {
      const group = each === 6 ? 'rare' : 'common';
      return item(`q${String(each)}`, { assesses: [group], keywords: [group] });
    });
    for (const per of ['outcome', 'keyword'] as const) {
      for (let turn = 0; turn < 5; turn++) {
        const desk = new Desk(courseWith(items, { selection: { draw: 2, per } }));
        desk.starts();
        expect(desk.open?.items).to.include('q6');
        expect(desk.open?.items).to.have.length(2);
      }
    }
  });

  it('repeats no question in any retake while others remain, also after a question has got a new id', () => {
    const pool = fc.integer({ min: 1, max: 12 });
    const draws = fc.record({ draw: fc.integer({ min: 1, max: 14 }), shuffle: fc.boolean() });
    fc.assert(
      fc.property(pool, draws, fc.integer({ min: 2, max: 9 }), fc.nat(8), (size, { draw, shuffle }, takes, renamed) => {
        const ids = Array.from({ length: size }, (_unused, index) => `q${String(index)}`);
        const desk = new Desk(
          courseWith(
            ids.map((id) => item(id)),
            { shuffle, selection: { draw } },
          ),
        );
        const asked = ids.map(() => 0);
        for (let take = 0; take < takes; take++) {
          if (take === renamed) {
            const items = ids.map((id) => item(`${id}-new`, { replaces: [id] }));
            desk.course = courseWith(items, { shuffle, selection: { draw } });
          }
          const attempt = desk.starts();
          const drawn = desk.open?.items.map((id) => ids.indexOf(id.replace('-new', ''))) ?? [];
          const fresh = asked.filter((times) => times === Math.min(...asked)).length;
          const taken = drawn.filter((index) => asked[index] === Math.min(...asked)).length;
          expect(taken).to.equal(Math.min(fresh, draw));
          for (const index of drawn) asked[index] = (asked[index] ?? 0) + 1;
          expect(Math.max(...asked) - Math.min(...asked)).to.be.at.most(1);
          desk.submits(attempt);
        }
      }),
    );
  });

  it('repeats no question of a learning outcome in any retake while others of it remain', () => {
    const groups = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(groups, fc.integer({ min: 1, max: 14 }), fc.integer({ min: 2, max: 9 }), (of, draw, takes) => {
        const items = of.map((group, index) => item(`q${String(index)}`, { assesses: [group] }));
        const desk = new Desk(courseWith(items, { selection: { draw, per: 'outcome' } }));
        const asked = of.map(() => 0);
        for (let take = 0; take < takes; take++) {
          const attempt = desk.starts();
          for (const id of desk.open?.items ?? []) {
            const index = Number(id.slice(1));
            asked[index] = (asked[index] ?? 0) + 1;
          }
          for (const group of new Set(of)) {
            const times = asked.filter((_unused, index) => of[index] === group);
            expect(Math.max(...times) - Math.min(...times)).to.be.at.most(1);
          }
          desk.submits(attempt);
        }
      }),
    );
  });

  it('is neither drawn nor scored while types are still on their way', () => {
    const desk = new Desk(courseWith([item('q1')]));
    desk.loaded = false;
    expect(desk.starts()).to.equal('unknown-interaction');
    expect(desk.state.log).to.deep.equal([]);
    desk.loaded = true;
    const attempt = desk.starts();
    desk.loaded = false;
    expect(desk.submits(attempt)).to.equal('unknown-interaction');
  });

  it('tells nothing given from wrong', () => {
    const desk = new Desk(
      courseWith(
        ['q1', 'q2', 'q3', 'q4'].map((id) => item(id)),
        { shuffle: false },
      ),
    );
    const attempt = desk.starts();
    desk.answers(attempt, { q1: 1, q2: 0, q3: -1 });
    const submitted = desk.submits(attempt);
    if (typeof submitted !== 'object') throw new Error(submitted);
    expect(submitted?.results.map(({ response, outcome }) => [response, outcome?.raw])).to.deep.equal([
      [1, 1],
      [0, 0],
      [undefined, 0],
      [undefined, 0],
    ]);
    expect(submitted).to.include({ scaled: 0.25, success: false });
  });

  it('keeps what is not graded, and scores the rest', () => {
    const desk = new Desk(courseWith([item('q1'), item('q2', { 'x-ungraded': true })], { shuffle: false }));
    const attempt = desk.starts();
    desk.answers(attempt, { q1: 1, q2: 5 });
    const submitted = desk.submits(attempt);
    if (typeof submitted !== 'object') throw new Error(submitted);
    expect(submitted?.results[1]).to.deep.include({ item: 'q2', response: 5, outcome: null });
    expect(submitted).to.include({ scaled: 1, success: true });
  });

  it('in which nothing is graded is a success once all is answered, whatever the pass mark', () => {
    const ungraded = fc.array(fc.constantFrom(undefined, -1, 0, 5), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(ungraded, fc.constantFrom(0, 0.5, 1), (responses, masteryScore) => {
        const items = responses.map((_unused, index) => item(`q${String(index)}`, { 'x-ungraded': true }));
        const desk = new Desk(courseWith(items, { masteryScore }));
        const attempt = desk.starts();
        desk.answers(attempt, Object.fromEntries(responses.map((response, index) => [`q${String(index)}`, response])));
        const submitted = desk.submits(attempt);
        if (typeof submitted !== 'object') throw new Error(submitted);
        const answered = responses.filter((response) => response !== undefined && response >= 0).length;
        expect(submitted).to.include({ scaled: answered / responses.length, success: answered === responses.length });
        expect(submitted?.results.filter(({ response }) => response !== undefined)).to.have.length(answered);
      }),
    );
  });

  it('goes on in a new version without what was dropped, broken or made for another player', () => {
    const desk = new Desk(
      courseWith(
        ['q1', 'q2', 'q3', 'q4'].map((id) => item(id)),
        { shuffle: false },
      ),
    );
    const attempt = desk.starts();
    desk.answers(attempt, { q1: 1, q2: 0, q3: 0, q4: 0 });
    desk.course = courseWith([item('q1'), item('q2', { 'x-broken': true }), item('q3', { interaction: 'hologram' })]);
    const submitted = desk.submits(attempt);
    if (typeof submitted !== 'object') throw new Error(submitted);
    expect(submitted?.results.map((result) => result.item)).to.deep.equal(['q1']);
    expect(submitted).to.include({ scaled: 1, success: true });
  });

  it('follows a question to its new id', () => {
    const desk = new Desk(courseWith([item('q1'), item('q2')], { shuffle: false }));
    const attempt = desk.starts();
    desk.answers(attempt, { q1: 1 });
    desk.course = courseWith([item('q1-better', { replaces: ['q1'] }), item('q2')]);
    const submitted = desk.submits(attempt);
    if (typeof submitted !== 'object') throw new Error(submitted);
    expect(submitted?.results[0]).to.deep.include({ item: 'q1-better', response: 1, outcome: { raw: 1, max: 1 } });
  });

  it('whose questions have all gone bars no new one and costs no attempt', () => {
    const desk = new Desk(courseWith([item('q1')], { maxAttempts: 1 }));
    const lost = desk.starts();
    desk.course = courseWith([item('q9')], { maxAttempts: 1 });
    expect(desk.submits(lost)).to.equal('no-items');
    expect(attemptsLeft(desk.state, desk.assessment)).to.equal(1);
    const attempt = desk.starts();
    expect(desk.open?.items).to.deep.equal(['q9']);
    expect(desk.starts()).to.equal('attempt-open');
    desk.submits(attempt);
    expect(desk.starts()).to.equal('no-attempts-left');
  });

  it('is submitted once, and takes no answers after that', () => {
    const desk = new Desk(courseWith([item('q1')]));
    const attempt = desk.starts();
    desk.answers(attempt, { q1: 1 });
    desk.submits(attempt);
    expect(desk.submits(attempt)).to.equal('attempt-closed');
    expect(desk.does({ type: 'draft-response', attempt, item: 'q1', response: 0 })).to.equal('attempt-closed');
    expect(desk.submits('another')).to.equal('unknown-attempt');
  });

  it('registers the learner once, in her language', () => {
    const desk = new Desk(courseWith([item('q1')]));
    desk.does({ type: 'start', language: 'hu' });
    desk.starts();
    expect(desk.state.log.map(({ type }) => type)).to.deep.equal(['registered', 'attempt-started']);
    expect(desk.state.language).to.equal('hu');
  });

  it('stays passed when a later one fails', () => {
    const desk = new Desk(courseWith([item('q1')]));
    const first = desk.starts();
    desk.answers(first, { q1: 1 });
    desk.submits(first);
    desk.submits(desk.starts());
    expect([...desk.state.attempts.values()].map(({ submitted }) => submitted?.success)).to.deep.equal([true, false]);
  });
});

describe('a question in practice', () => {
  const graded = item('q1');
  const ungraded = item('q2', { 'x-ungraded': true });
  const open = () => new Desk(courseWith([graded, ungraded]));

  it('that is not graded is noted as it was given, and not before there is something', () => {
    const desk = open();
    expect(desk.does({ type: 'check-item', item: ungraded, response: undefined })).to.equal('not-ready');
    expect(desk.does({ type: 'check-item', item: ungraded, response: -1 })).to.equal('not-ready');
    const [, fact] = desk.does({ type: 'check-item', item: ungraded, response: 5 });
    expect(fact).to.deep.include({ type: 'item-answered', item: 'q2', response: 5, outcome: null });
    expect(desk.does({ type: 'check-item', item: ungraded, response: 6 })).to.equal('item-closed');
  });

  it('that is not graded keeps what was given when it is changed; one that is graded is tried afresh', () => {
    const desk = open();
    for (const each of [graded, ungraded]) {
      desk.does({ type: 'draft-response', item: each.id, response: 1 });
      desk.does({ type: 'check-item', item: each, response: 1 });
      desk.does({ type: 'retry-item', item: each.id });
    }
    expect(['q1', 'q2'].map((id) => desk.state.items.get(id)?.draft)).to.deep.equal([undefined, 1]);
    desk.does({ type: 'draft-response', item: 'q2', response: 2 });
    desk.does({ type: 'check-item', item: ungraded, response: 2 });
    expect(desk.state.items.get('q2')?.answers.map(({ response }) => response)).to.deep.equal([1, 2]);
  });
});
