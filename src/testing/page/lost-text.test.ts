import { expect } from '@open-wc/testing';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { lostText } from './lost-text.js';
import { showInFrame } from '../harnesses/widget-frame.js';

class LosingText extends LitElement {
  static override styles = css`
    /* Wide and high by these lines, whatever the fonts of the machine: a letter of 10 px takes 12 to 24, a line 30. */
    p {
      margin: 0;
      font-size: 10px;
      letter-spacing: 12px;
      line-height: 30px;
    }
    .cut {
      inline-size: 40px;
      overflow: hidden;
      white-space: nowrap;
    }
    .low {
      block-size: 10px;
      overflow: clip;
    }
    .badge {
      inline-size: 20px;
      white-space: nowrap;
    }
    .right {
      white-space: nowrap;
    }
    .visually-hidden {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
    }
  `;
  kind = '';

  protected override render(): TemplateResult {
    return html`<p class=${this.kind}><b>${this.kind === 'badge' ? '1234567' : 'Some words '.repeat(9)}</b></p>`;
  }
}
customElements.define('c4s-test-losing-text', LosingText);

describe('lostText', () => {
  const lost = async (kind: string) =>
    lostText(
      await showInFrame(html`<c4s-test-losing-text .kind=${kind}></c4s-test-losing-text>`, {
        width: 200,
        textSize: 32,
      }),
    ).length;

  it('finds what is cut off, spilled or beyond the edge', async () => {
    for (const kind of ['cut', 'low', 'badge', 'right']) expect(await lost(kind), kind).to.be.greaterThan(0);
  });

  it('has nothing against text that wraps, or that is hidden on purpose', async () => {
    for (const kind of ['', 'visually-hidden']) expect(await lost(kind), kind).to.equal(0);
  });
});
