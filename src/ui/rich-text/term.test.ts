import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { tapOn } from '../../testing/hands/tap.js';
import { waitUntil } from '../../testing/page/wait-until.js';
import { deepActiveElement } from '../../testing/harnesses/widget-frame.js';
import { richText } from './rich-text.js';
import { C4sTerm } from './term.element.js';

const GLOSSARY = [{ id: 'g-sme', term: 'SME', definition: 'A firm with *fewer* than 250 people.' }];

async function openTerm(width = 600) {
  const text = 'Many [small firms](glossary:g-sme) export.';
  const box = await fixture<HTMLElement>(html`<div lang="fr">${richText(text, { glossary: GLOSSARY })}</div>`);
  Object.assign(box.style, { inlineSize: `${String(width)}px`, fontSize: '32px' });
  await customElements.whenDefined('c4s-term');
  const term = box.querySelector('c4s-term');
  if (!(term instanceof C4sTerm)) throw new Error('no term');
  await term.updateComplete;
  const find = (selector: string) => term.renderRoot.querySelector<HTMLElement>(selector)!;
  return { box, term, button: find('[role=button]'), definition: find('[popover]') };
}

const isOpen = (definition: HTMLElement) => definition.matches(':popover-open');
const spoken = () => document.querySelector<HTMLElement>('[data-c4s-announcer="polite"]');

describe('a term in a text', () => {
  it('shows its definition when it is pressed, not when it is pointed at, and says it in its language', async () => {
    const { box, button, definition } = await openTerm();
    button.dispatchEvent(new PointerEvent('pointerenter'));
    button.dispatchEvent(new MouseEvent('mouseover', { bubbles: true, composed: true }));
    expect(isOpen(definition)).to.equal(false);
    button.focus();
    await sendKeys({ press: 'Enter' });
    expect(isOpen(definition)).to.equal(true);
    await waitUntil(() => spoken()?.textContent === 'A firm with fewer than 250 people.');
    expect(spoken()?.lang).to.equal('fr');
    await expect(box).to.be.accessible();
  });

  it('closes on Escape and on a second press; the focus stays on the term', async () => {
    const { button, definition } = await openTerm();
    button.focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Escape' });
    expect(isOpen(definition)).to.equal(false);
    expect(deepActiveElement() === button).to.equal(true);
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Enter' });
    expect(isOpen(definition)).to.equal(false);
    expect(deepActiveElement() === button).to.equal(true);
  });

  it('opens and closes by presses of a pointer, and says which it is', async () => {
    const { term, button, definition } = await openTerm();
    const press = async () => {
      await tapOn(button);
      await term.updateComplete;
      return [isOpen(definition), button.getAttribute('aria-expanded')];
    };
    expect(await press()).to.deep.equal([true, 'true']);
    expect(await press()).to.deep.equal([false, 'false']);
    expect(await press()).to.deep.equal([true, 'true']);
    definition.hidePopover();
  });

  it('breaks where its text breaks', async () => {
    const { button } = await openTerm(160);
    expect(button.getClientRects()).to.have.length(2);
  });

  it('shows the whole definition beside the term in a narrow column', async () => {
    const { button, definition } = await openTerm(160);
    button.click();
    const box = () => definition.getBoundingClientRect();
    const gap = () => {
      const term = button.getBoundingClientRect();
      return box().top >= term.bottom ? box().top - term.bottom : term.top - box().bottom;
    };
    await waitUntil(() => gap() >= 0 && gap() < 12, 'not beside the term');
    expect(box().left).to.be.at.least(0);
    expect(box().right).to.be.at.most(document.documentElement.clientWidth);
    expect(definition.scrollWidth).to.be.at.most(definition.clientWidth);
    definition.hidePopover();
  });
});
