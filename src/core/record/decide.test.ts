import { expect } from '@open-wc/testing';
import { Desk, courseWith, item } from '../../testing/hands/attempt-desk.js';
import { CERTIFICATE_ID_PATTERN } from './certificate-id.js';
import type { Course } from '../course/course.js';
import type { Fact } from './fact.js';

/** A course of two lessons and a test of one question, all of which is wanted for the certificate. */
function course(): Course {
  const { modules, ...rest } = courseWith([item('q1')]);
  const lessons = ['l1', 'l2'].map((id) => ({ id, name: id }));
  return { ...rest, completion: { lessonShare: 1 }, modules: modules.map((module) => ({ ...module, lessons })) };
}

const bodyOf = ({ id: _id, v: _v, course: _c, courseVersion: _cv, at: _at, hlc: _hlc, ...body }: Fact): object => body;
const name = { given: 'Ana', family: 'Núñez' };

describe('decide', () => {
  let desk: Desk;
  /** The facts without their stamps, or the code of the refusal. */
  const does = (...command: Parameters<Desk['does']>) => {
    const decided = desk.does(...command);
    return typeof decided === 'string' ? decided : decided.map(bodyOf);
  };
  const types = (...command: Parameters<Desk['does']>) => {
    const decided = desk.does(...command);
    return typeof decided === 'string' ? decided : decided.map(({ type }) => type);
  };

  beforeEach(() => {
    desk = new Desk(course());
    desk.does({ type: 'start', language: 'en' });
  });

  it('start: registers the learner, once', () => {
    desk = new Desk(course());
    expect(does({ type: 'start', language: 'hu' })).to.deep.equal([
      { type: 'registered', registration: 'id-000002', language: 'hu' },
    ]);
    expect(does({ type: 'start', language: 'fr' })).to.deep.equal([]);
  });

  it('registers the learner with the first thing she does, but not when she chooses a language or erases', () => {
    desk = new Desk(course());
    expect(types({ type: 'choose-language', language: 'hu' })).to.deep.equal(['language-chosen']);
    expect(types({ type: 'start-over' })).to.deep.equal(['progress-reset']);
    expect(does({ type: 'open-lesson', lesson: 'l1' })).to.deep.include.members([
      { type: 'lesson-opened', lesson: 'l1' },
    ]);
    expect(desk.state.registration).to.be.a('string');
    expect(desk.state.language).to.equal('hu');
  });

  it('stamps facts with course, version, time, and a clock that never runs backwards', () => {
    desk.now = Date.parse('2026-11-03T09:00:00Z');
    const [first] = desk.does({ type: 'open-lesson', lesson: 'l1' });
    desk.now -= 60_000;
    const [second] = desk.does({ type: 'open-lesson', lesson: 'l2' });
    if (typeof first !== 'object' || typeof second !== 'object') throw new Error('refused');
    expect(first).to.deep.include({ v: 1, course: 'urn:course', courseVersion: '1.0.0' });
    expect([first.at, second.at]).to.deep.equal(['2026-11-03T09:00:00.000Z', '2026-11-03T08:59:00.000Z']);
    expect(second.hlc > first.hlc).to.be.true;
    expect(Object.isFrozen(first)).to.be.true;
  });

  it('open-lesson: once as long as she stays, again when she comes back, never one that there is not', () => {
    const open = { type: 'open-lesson', lesson: 'l1' } as const;
    expect(does(open)).to.deep.equal([{ type: 'lesson-opened', lesson: 'l1' }]);
    expect(does(open)).to.deep.equal([]);
    desk.does({ type: 'open-lesson', lesson: 'l2' });
    expect(does(open)).to.deep.equal([{ type: 'lesson-opened', lesson: 'l1' }]);
    expect(does({ type: 'open-lesson', lesson: 'l9' })).to.equal('unknown-lesson');
  });

  it('move-position: only where the block is another', () => {
    const move = { type: 'move-position', lesson: 'l1', block: 'b2' } as const;
    expect(does(move)).to.deep.equal([{ type: 'position-moved', lesson: 'l1', block: 'b2' }]);
    expect(does(move)).to.deep.equal([]);
  });

  it('complete-lesson: once, by reading or by her word', () => {
    const complete = { type: 'complete-lesson', lesson: 'l1', by: 'learner' } as const;
    expect(does(complete)).to.deep.equal([{ type: 'lesson-completed', lesson: 'l1', by: 'learner' }]);
    expect(does({ ...complete, by: 'reading' })).to.deep.equal([]);
  });

  it('draft-response: in practice until it is checked, in a test until it is submitted', () => {
    const draft = { type: 'draft-response', item: 'q1', response: 2 } as const;
    expect(does(draft)).to.deep.equal([{ type: 'response-drafted', item: 'q1', response: 2 }]);
    desk.does({ type: 'check-item', item: item('q1'), response: 2 });
    expect(does(draft)).to.equal('item-closed');
    expect(does({ ...draft, attempt: 'nobody' })).to.equal('unknown-attempt');
    const attempt = desk.starts();
    expect(does({ ...draft, attempt })).to.deep.equal([{ type: 'response-drafted', item: 'q1', attempt, response: 2 }]);
    desk.submits(attempt);
    expect(does({ ...draft, attempt })).to.equal('attempt-closed');
  });

  it('show-hint: notes how many she has seen', () => {
    expect(does({ type: 'show-hint', item: 'q1', count: 2 })).to.deep.equal([
      { type: 'hint-shown', item: 'q1', count: 2 },
    ]);
  });

  it('check-item: scores an answer once, and tells "nothing given" from wrong', () => {
    const check = { type: 'check-item', item: item('q1'), response: 1, duration: 900, confidence: 'low' } as const;
    expect(does({ ...check, response: -1 })).to.equal('not-ready');
    expect(does({ ...check, item: item('q1', { interaction: 'newer' }) })).to.equal('unknown-interaction');
    const [answered] = does(check);
    expect(answered).to.deep.include({ item: 'q1', response: 1, duration: 900, confidence: 'low' });
    expect(answered).to.deep.include({ type: 'item-answered', outcome: { raw: 1, max: 1 } });
    expect(does(check)).to.equal('item-closed');
  });

  it('retry-item: opens what was checked', () => {
    expect(does({ type: 'retry-item', item: 'q1' })).to.deep.equal([]);
    desk.does({ type: 'check-item', item: item('q1'), response: 2 });
    expect(does({ type: 'retry-item', item: 'q1' })).to.deep.equal([{ type: 'item-retried', item: 'q1' }]);
  });

  it('start-attempt, extend-attempt, submit-attempt: as the rules of tests say', () => {
    const attempt = desk.starts();
    expect(types({ type: 'start-attempt', assessment: 't' })).to.equal('attempt-open');
    expect(types({ type: 'extend-attempt', attempt })).to.deep.equal([]);
    expect(types({ type: 'submit-attempt', attempt })).to.deep.equal(['attempt-submitted']);
    expect(types({ type: 'submit-attempt', attempt })).to.equal('attempt-closed');
    expect(types({ type: 'start-attempt', assessment: 'nobody' })).to.equal('unknown-assessment');
  });

  it('write-note: only where the text is another', () => {
    const write = { type: 'write-note', block: 'b1', text: 'Vienna' } as const;
    expect(does({ ...write, text: '' })).to.deep.equal([]);
    expect(does(write)).to.deep.equal([{ type: 'note-written', block: 'b1', text: 'Vienna' }]);
    expect(does(write)).to.deep.equal([]);
    expect(does({ ...write, text: '' })).to.deep.equal([{ type: 'note-written', block: 'b1', text: '' }]);
  });

  it('completes the course with the last thing that it asks for, once', () => {
    const attempt = desk.starts();
    desk.answers(attempt, { q1: 1 });
    desk.submits(attempt);
    expect(types({ type: 'complete-lesson', lesson: 'l1', by: 'reading' })).to.deep.equal(['lesson-completed']);
    expect(types({ type: 'complete-lesson', lesson: 'l2', by: 'reading' })).to.deep.equal([
      'lesson-completed',
      'course-completed',
    ]);
    expect(types({ type: 'write-note', block: 'b1', text: 'Done' })).to.deep.equal(['note-written']);
  });

  it('issue-certificate: once it is earned, with an id of its own that stays when the name changes', () => {
    const issue = { type: 'issue-certificate', scope: 'm', name, language: 'es' } as const;
    expect(does(issue)).to.equal('not-earned');
    const attempt = desk.starts();
    desk.answers(attempt, { q1: 1 });
    desk.submits(attempt);
    for (const lesson of ['l1', 'l2']) desk.does({ type: 'complete-lesson', lesson, by: 'reading' });
    desk.now = Date.parse('2027-01-01T00:30:00Z');
    const [issued] = desk.does(issue);
    if (typeof issued !== 'object' || issued.type !== 'certificate-issued') throw new Error(JSON.stringify(issued));
    expect(issued).to.deep.include({ scope: 'm', name, language: 'es', at: '2027-01-01T00:30:00.000Z' });
    expect(issued.certificate).to.match(CERTIFICATE_ID_PATTERN).and.contain('-2027-');
    desk.does({ type: 'start-over' });
    const renamed = { ...name, given: 'Anna' };
    expect(does({ ...issue, name: renamed })).to.deep.include.members([
      { ...issue, name: renamed, certificate: issued.certificate, type: 'certificate-issued' },
    ]);
    expect(does({ ...issue, scope: 'nobody' })).to.equal('not-earned');
  });

  it('choose-language and start-over: only where that changes something', () => {
    expect(does({ type: 'choose-language', language: 'en' })).to.deep.equal([]);
    expect(does({ type: 'choose-language', language: 'hu' })).to.deep.equal([
      { type: 'language-chosen', language: 'hu' },
    ]);
    expect(does({ type: 'start-over' })).to.deep.equal([{ type: 'progress-reset' }]);
    expect(does({ type: 'start-over' })).to.deep.equal([{ type: 'progress-reset' }]);
    desk = new Desk(course());
    expect(does({ type: 'start-over' })).to.deep.equal([]);
  });
});
