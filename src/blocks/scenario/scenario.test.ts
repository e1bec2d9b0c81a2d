import { expect } from '@open-wc/testing';
import { BlockHarness, refuses } from '../../testing/harnesses/block-harness.js';
import { followPath, scenarioDefects } from './scenario.paths.js';
import type { ScenarioBlock } from './scenario.schema.js';
import scenario from './scenario.js';

const end = (id: string) => ({ id, title: `Title of ${id}`, text: `Text of ${id}.` });
const choice = (id: string, to: string, more: object = {}) => ({ id, text: `Choose ${id}`, to, ...more });
const BLOCK = {
  title: 'The fair',
  text: 'You run a cluster.',
  scenes: [
    {
      ...end('s1'),
      choices: [choice('a', 's2', { feedback: 'All *agree*.', points: 2 }), choice('b', 's3', { points: -1 })],
    },
    { ...end('s2'), choices: [choice('a', 's3', { points: 1 }), choice('again', 's1')] },
    end('s3'),
  ],
};
const asBlock = (scenes: readonly object[]) => ({ id: 'b1', type: 'scenario', title: 'a', scenes }) as ScenarioBlock;
const open = () => BlockHarness.open('scenario', scenario, BLOCK);
const noteOf = (block: BlockHarness) => block.visit.session.state.notes.get('b1')?.text;
const sceneOf = (block: BlockHarness) => block.one('#scene').textContent.trim();

describe('scenario block', () => {
  it('begins with its first scene, and moves no focus by itself', async () => {
    const block = await open();
    expect(block.text).to.equal(
      'Scenario The fair You run a cluster. Title of s1 Text of s1. What do you do? Choose a Choose b',
    );
    expect(block.hasFocus(block.one('#scene'))).to.equal(false);
    await expect(block.frame).to.be.accessible();
  });

  it('says what came of a decision, puts the focus on the next scene and keeps the place', async () => {
    const block = await open();
    await block.press('Choose a');
    expect(sceneOf(block)).to.equal('Title of s2');
    expect(block.hasFocus(block.one('#scene'))).to.equal(true);
    expect(block.text).to.contain('Your decision: Choose a All agree. Text of s2.');
    expect(noteOf(block)).to.equal('a');
    await expect(block.frame).to.be.accessible();
  });

  it('takes one decision back, and starts again', async () => {
    const block = await open();
    await block.press('Choose a');
    await block.press('Choose a');
    await block.press('Back one decision');
    expect(sceneOf(block)).to.equal('Title of s2');
    expect(noteOf(block)).to.equal('a');
    await block.press('Start again');
    expect(sceneOf(block)).to.equal('Title of s1');
    expect(block.hasFocus(block.one('#scene'))).to.equal(true);
    expect(noteOf(block)).to.equal('');
    expect(block.all('.actions')).to.have.length(0);
  });

  it('ends with the path and its points', async () => {
    const block = await open();
    await block.press('Choose a');
    await block.press('Choose a');
    expect(block.all('.path > li')).to.have.length(2);
    expect(block.text).to.match(/Your path .*Points: \+2 .*Points: \+1 Points in all: 3 /);
    await expect(block.frame).to.be.accessible();
  });

  it('resumes where the learner was, without taking the focus, and stops where a decision is gone', async () => {
    const block = await open();
    block.visit.session.dispatch({ type: 'write-note', block: 'b1', text: 'a gone a' });
    await block.ready();
    expect(sceneOf(block)).to.equal('Title of s2');
    expect(block.hasFocus(block.one('#scene'))).to.equal(false);
    await block.press('Choose a');
    expect(noteOf(block)).to.equal('a a');
  });

  it('refuses choices that lead nowhere, and ids that are there twice', () => {
    expect(refuses(scenario, BLOCK)).to.equal(false);
    const [first] = BLOCK.scenes;
    expect(refuses(scenario, { ...BLOCK, scenes: [first] })).to.equal(true);
    expect(refuses(scenario, { ...BLOCK, scenes: [...BLOCK.scenes, end('s3')] })).to.equal(true);
    const twice = { ...end('s1'), choices: [choice('a', 's3'), choice('a', 's3')] };
    expect(refuses(scenario, { ...BLOCK, scenes: [twice, end('s3')] })).to.equal(true);
    expect(refuses(scenario, { ...BLOCK, scenes: [] })).to.equal(true);
  });
});

describe('scenarioDefects', () => {
  it('finds nothing in a story that can be read to its ends', () => {
    expect(scenarioDefects(asBlock(BLOCK.scenes))).to.deep.equal({ unreachable: [], endless: [] });
  });

  it('lists scenes that no path leads to, and those that never end', () => {
    const scenes = [
      { ...end('start'), choices: [choice('a', 'loop'), choice('b', 'end')] },
      { ...end('loop'), choices: [choice('a', 'loop-2')] },
      { ...end('loop-2'), choices: [choice('a', 'loop')] },
      { ...end('island'), choices: [choice('a', 'end')] },
      end('end'),
    ];
    expect(scenarioDefects(asBlock(scenes))).to.deep.equal({ unreachable: ['island'], endless: ['loop', 'loop-2'] });
  });

  it('follows a path round a loop', () => {
    const path = followPath(asBlock(BLOCK.scenes), ['a', 'again', 'a', 'a']);
    expect(path.decisions.map(({ scene }) => scene.id)).to.deep.equal(['s1', 's2', 's1', 's2']);
    expect(path.scene?.id).to.equal('s3');
  });
});
