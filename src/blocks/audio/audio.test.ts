import { expect } from '@open-wc/testing';
import { BlockHarness, refuses } from '../../testing/harnesses/block-harness.js';
import audio from './audio.js';

const BLOCK = {
  title: 'A *manager* speaks',
  src: 'https://media.c4s.example/talk.mp3',
  caption: 'Lyon, 2026',
  transcript: 'We began with **one** market.',
};

describe('audio block', () => {
  it('plays nothing by itself, asks a foreign server for nothing, and can be read instead', async () => {
    const block = await BlockHarness.open('audio', audio, BLOCK);
    const player = block.one('audio') as HTMLAudioElement;
    expect([player.controls, player.autoplay, player.preload]).to.deep.equal([true, false, 'none']);
    block.one('summary').click();
    await block.ready();
    expect(block.one('details .prose').textContent.trim()).to.equal('We began with one market.');
    await expect(block.frame).to.be.accessible();
  });

  it('plays faster on request', async () => {
    const block = await BlockHarness.open('audio', audio, BLOCK);
    const speed = block.one('select') as HTMLSelectElement;
    speed.value = '1.5';
    speed.dispatchEvent(new Event('change'));
    expect((block.one('audio') as HTMLAudioElement).playbackRate).to.equal(1.5);
  });

  it('says that a recording does not play, and keeps its transcript', async () => {
    const block = await BlockHarness.open('audio', audio, BLOCK);
    block.one('audio').dispatchEvent(new Event('error'));
    await block.ready();
    expect(block.all('audio')).to.have.length(0);
    expect(block.text).to.contain('could not be played here').and.to.contain('Open the file');
    expect(block.all('details')).to.have.length(1);
    await expect(block.frame).to.be.accessible();
  });

  it('asks no address that is not allowed', async () => {
    for (const src of [
      'http://evil.example/a.mp3',
      'data:audio/mp3;base64,AA==',
      'javascript:alert(1)',
      'https://a:b@evil.example/',
    ]) {
      const block = await BlockHarness.open('audio', audio, { ...BLOCK, src });
      expect(block.all('audio, .failed a'), src).to.have.length(0);
      expect(block.text).to.contain('could not be played here');
    }
  });

  it('refuses a recording without transcript', () => {
    expect(refuses(audio, BLOCK)).to.equal(false);
    expect(refuses(audio, { title: 'a', src: 'a.mp3' })).to.equal(true);
  });
});
