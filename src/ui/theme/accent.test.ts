import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { applyAccent, toOklch } from './accent.js';
import { contrast, readColor } from './color.js';
import type { Scheme } from './detect-scheme.js';

const SURFACES = { light: ['#ffffff', '#f5f7f8'], dark: ['#141a21', '#0e1318', '#1c242d'] } as const;

function paint(accent: string, scheme: Scheme): (token: string) => string {
  const root = document.createElement('div');
  applyAccent(root, accent, scheme);
  return (token) => root.style.getPropertyValue(`--c4s-c-${token}`);
}

const contrastOf = (a: string, b: string): number =>
  contrast(readColor(a)?.luminance ?? 0, readColor(b)?.luminance ?? 0);

function hueOf(css: string): { readonly hue: number; readonly chroma: number } {
  const { red = 0, green = 0, blue = 0 } = readColor(css) ?? {};
  const { h, c } = toOklch(red, green, blue);
  return { hue: h, chroma: c };
}

function expectReadable(accent: string, scheme: Scheme): void {
  const token = paint(accent, scheme);
  for (const surface of [...SURFACES[scheme], token('accent-soft')]) {
    expect(contrastOf(token('accent'), surface), `${accent} on ${surface}`).to.be.at.least(4.5);
  }
  for (const fill of ['accent', 'accent-hover']) {
    expect(contrastOf(token(fill), token('on-accent')), `text on ${fill} of ${accent}`).to.be.at.least(4.5);
  }
}

describe('accent colour of a host page', () => {
  const { warn } = console;
  before(() => {
    console.warn = () => undefined;
  });
  after(() => {
    console.warn = warn;
  });

  for (const scheme of ['light', 'dark'] as const) {
    for (const accent of [
      '#ffeb3b',
      '#ff9800',
      '#00e5ff',
      '#e91e63',
      '#777',
      'rgb(0 0 255)',
      'lime',
      'white',
      'black',
    ]) {
      it(`is made readable and keeps its hue: ${accent}, ${scheme}`, () => {
        expectReadable(accent, scheme);
        const [wish, shown] = [hueOf(accent), hueOf(paint(accent, scheme)('accent'))];
        if (wish.chroma < 0.02 || shown.chroma < 0.02) return;
        const turned = Math.abs(Math.atan2(Math.sin(wish.hue - shown.hue), Math.cos(wish.hue - shown.hue)));
        expect((turned * 180) / Math.PI, `${accent} as ${paint(accent, scheme)('accent')}`).to.be.below(12);
      });
    }

    it(`is readable whatever it is, ${scheme}`, () => {
      const channel = fc.integer({ min: 0, max: 255 });
      fc.assert(
        fc.property(channel, channel, channel, (red, green, blue) => {
          expectReadable(`rgb(${String(red)} ${String(green)} ${String(blue)})`, scheme);
        }),
        { numRuns: 150 },
      );
    });
  }

  it('stays as it is where it is readable', () => {
    const { red, green, blue } = readColor(paint('#7a1fa2', 'light')('accent')) ?? {};
    expect([red, green, blue].map((value) => Math.round((value ?? 0) * 255))).to.deep.equal([0x7a, 0x1f, 0xa2]);
  });

  it('is ours where the page gives none, or what is no colour', () => {
    for (const accent of ['', 'teal-ish', 'url(javascript:alert(1))'])
      expect(paint(accent, 'light')('accent')).to.equal('');
  });
});
