import { expect } from '@open-wc/testing';
import { boxWith } from '../testing/page/box.js';
import { keepInView } from './keep-in-view.js';

const bar = (edge: string) =>
  boxWith(`position: fixed; ${edge}: 0; inset-inline: 0; block-size: 60px; background: #000`);
const tall = 'padding-block: 1500px; inline-size: 200px';

describe('keepInView', () => {
  afterEach(() => {
    window.scrollTo(0, 0);
  });

  async function controlAt(top: number): Promise<HTMLElement> {
    const page = await boxWith(tall);
    const control = document.createElement('button');
    control.textContent = 'Check';
    control.style.cssText = 'display: block; block-size: 24px; padding: 0; margin: 0';
    page.append(control);
    window.scrollBy(0, control.getBoundingClientRect().top - top);
    return control;
  }

  it('brings a control out from under a bar at the top', async () => {
    const top = await bar('inset-block-start');
    const control = await controlAt(30);
    keepInView(control);
    expect(control.getBoundingClientRect().top).to.be.at.least(top.getBoundingClientRect().bottom);
  });

  it('brings a control out from under a bar at the foot', async () => {
    const foot = await bar('inset-block-end');
    const control = await controlAt(innerHeight - 40);
    keepInView(control);
    expect(control.getBoundingClientRect().bottom).to.be.at.most(foot.getBoundingClientRect().top);
  });

  it('leaves alone what can be seen', async () => {
    await bar('inset-block-start');
    const control = await controlAt(120);
    keepInView(control);
    expect(control.getBoundingClientRect().top).to.be.closeTo(120, 1);
  });
});
