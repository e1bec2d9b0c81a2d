import { expect } from '@open-wc/testing';
import { BlockHarness, refuses } from '../../testing/harnesses/block-harness.js';
import { hostedAddress } from './providers.js';
import video from './video.js';

const FILE = {
  title: 'The *fair* in Lyon',
  src: 'https://media.c4s.example/fair.mp4',
  captions: [
    { language: 'en', src: '/media/fair.en.vtt' },
    { language: 'hu', src: '/media/fair.hu.vtt' },
    { language: 'fr', src: 'http://evil.example/fair.vtt' },
  ],
  transcript: 'The doors open.',
};
const HOSTED = { title: 'The fair', provider: 'youtube', videoId: 'a1B2-c3_D4e', transcript: 'The doors open.' };

describe('video block', () => {
  before(() => {
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "frame-src 'none'";
    document.head.append(policy);
  });

  it('shows a file of its own with captions in each language, and never plays by itself', async () => {
    const block = await BlockHarness.open('video', video, FILE);
    const player = block.one('video') as HTMLVideoElement;
    expect([player.controls, player.autoplay, player.preload, player.crossOrigin]).to.deep.equal([
      true,
      false,
      'none',
      'anonymous',
    ]);
    const tracks = block.all('track') as HTMLTrackElement[];
    expect(tracks.map(({ srclang, label, kind }) => [srclang, label, kind])).to.deep.equal([
      ['en', 'English', 'captions'],
      ['hu', 'magyar', 'captions'],
    ]);
    expect(tracks.map((track) => track.default)).to.deep.equal([true, false]);
    await expect(block.frame).to.be.accessible();
  });

  it('says that a file does not play, and keeps its transcript', async () => {
    const block = await BlockHarness.open('video', video, FILE);
    block.one('video').dispatchEvent(new Event('error'));
    await block.ready();
    expect(block.text).to.contain('could not be played here').and.to.contain('Transcript');
    await expect(block.frame).to.be.accessible();
  });

  it('asks a provider for nothing before the learner loads the video, and says what that means', async () => {
    const block = await BlockHarness.open('video', video, HOSTED);
    expect(block.all('iframe, img')).to.have.length(0);
    expect(block.text).to.contain('This video comes from YouTube (youtube-nocookie.com).');
    await expect(block.frame).to.be.accessible();
  });

  it('loads the player of a provider on request, in a sandbox, and moves the focus there', async () => {
    const block = await BlockHarness.open('video', video, HOSTED);
    await block.press('Load the video from YouTube');
    const frame = block.one('iframe') as HTMLIFrameElement;
    expect(frame.src).to.match(/^https:\/\/www\.youtube-nocookie\.com\/embed\/a1B2-c3_D4e\?/);
    expect(frame.getAttribute('sandbox')).to.equal('allow-scripts allow-same-origin allow-presentation allow-popups');
    expect([frame.title, frame.referrerPolicy]).to.deep.equal(['The fair', 'strict-origin-when-cross-origin']);
    expect(block.hasFocus(frame)).to.equal(true);
  });

  it('builds addresses of listed providers only', () => {
    const peertube = { provider: 'peertube', videoId: '9c9de5e8-0a1e-484a-b099-e80766180a6d' } as const;
    expect(hostedAddress({ ...peertube, host: 'framatube.org' }, 'hu-HU')?.embed).to.equal(
      'https://framatube.org/videos/embed/9c9de5e8-0a1e-484a-b099-e80766180a6d?p2p=0&warningTitle=0&subtitle=hu',
    );
    expect(hostedAddress({ provider: 'vimeo', videoId: '76979871' }, 'fr')?.embed).to.equal(
      'https://player.vimeo.com/video/76979871?dnt=1&texttrack=fr',
    );
    expect(hostedAddress({ provider: 'vimeo', videoId: '76979871/../x' }, 'fr')).to.equal(null);
    expect(hostedAddress({ ...peertube, host: 'evil.example' as 'framatube.org' }, 'fr')).to.equal(null);
  });

  it('refuses ids that are addresses, hosts that are not listed, and both or neither of file and provider', () => {
    expect(refuses(video, FILE)).to.equal(false);
    expect(refuses(video, HOSTED)).to.equal(false);
    expect(refuses(video, { ...HOSTED, videoId: 'https://youtu.be/a1B2-c3_D4e' })).to.equal(true);
    expect(refuses(video, { ...HOSTED, videoId: 'a1B2-c3_D4e\n' })).to.equal(true);
    expect(refuses(video, { ...HOSTED, provider: 'evil' })).to.equal(true);
    expect(refuses(video, { ...HOSTED, provider: 'peertube', host: 'evil.example' })).to.equal(true);
    expect(refuses(video, { ...HOSTED, src: 'a.mp4' })).to.equal(true);
    expect(refuses(video, { title: 'a' })).to.equal(true);
  });
});
