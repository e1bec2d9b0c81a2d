import { msg, str } from '#localize';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { formatNumber } from '../../i18n/format.js';
import { BlockElement } from '../../ui/block-element.js';
import { heading } from '../../ui/heading.js';
import { KeptIds } from '../../ui/kept-ids.js';
import { inlineText, richText } from '../../ui/rich-text/rich-text.js';
import { followPath, pointsOf, type Decision, type ScenarioPath } from './scenario.paths.js';
import type { ScenarioBlock, Scene, SceneChoice } from './scenario.schema.js';
import { scenarioStyles } from './scenario.styles.js';

/** @summary A story in which decisions have consequences. The learner's place in it is kept; each decision can be taken back. */
export class ScenarioBlockElement extends BlockElement<ScenarioBlock> {
  static override styles: CSSResultGroup = [BlockElement.styles, scenarioStyles];

  readonly #path = new KeptIds(this);
  /** The learner has just gone to another scene, whose heading takes the focus. */
  #hasMoved = false;

  protected override willUpdate(): void {
    this.#path.attach();
  }

  protected override updated(): void {
    if (this.#hasMoved) this.renderRoot.querySelector<HTMLElement>('#scene')?.focus();
    this.#hasMoved = false;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { block } = this;
    if (!block) return nothing;
    const path = followPath(block, this.#path.ids);
    const isFirst = path.decisions.length === 0;
    return html`<div class="card">
      <p class="kind">${msg('Scenario', { id: 'scenario.kind' })}</p>
      ${heading({ level: this.headingLevel, content: inlineText(block.title, this.textOptions), className: 'title', lang: this.langOf(block, 'title') })}
      ${isFirst && block.text !== undefined ? this.#renderText(block, 'text', block.text) : nothing}
      ${path.scene ? this.#renderScene(block, path.scene, path) : nothing}
      ${
        isFirst
          ? nothing
          : html`<div class="actions">
              <button type="button" @click=${() => this.#go(path, -1)}>
                ${msg('Back one decision', { id: 'scenario.back' })}
              </button>
              <button type="button" class="quiet" @click=${() => this.#go(path, -path.decisions.length)}>
                ${msg('Start again', { id: 'scenario.restart' })}
              </button>
            </div>`
      }
    </div>`;
  }

  #renderScene(block: ScenarioBlock, scene: Scene, path: ScenarioPath): TemplateResult {
    const last = path.decisions.at(-1);
    const choices = scene.choices ?? [];
    return html`<div class="scene">
      ${heading({ level: this.headingLevel + 1, content: inlineText(scene.title, this.textOptions), id: 'scene', focusable: true, lang: this.langOf(scene, 'title') })}
      ${last ? html`<div class="last">${this.#renderDecision(last)}</div>` : nothing}
      ${this.#renderText(scene, 'text', scene.text)}
      ${
        choices.length > 0
          ? html`<p class="ask" id="ask">${msg('What do you do?', { id: 'scenario.ask' })}</p>
              <ul role="list" aria-labelledby="ask">
                ${choices.map((choice) => this.#renderChoice(choice, path))}
              </ul>`
          : this.#renderSummary(block, path)
      }
    </div>`;
  }

  #renderChoice(choice: SceneChoice, path: ScenarioPath): TemplateResult {
    return html`<li>
      <button type="button" class="choice" @click=${() => this.#go(path, 1, choice.id)}>
        <span lang=${ifDefined(this.langOf(choice, 'text'))}
          >${inlineText(choice.text, { base: this.textOptions.base })}</span
        >
      </button>
    </li>`;
  }

  #renderSummary(block: ScenarioBlock, { decisions }: ScenarioPath): TemplateResult | typeof nothing {
    if (decisions.length === 0) return nothing;
    const points = pointsOf(block, decisions);
    return html`${heading({ level: this.headingLevel + 1, content: msg('Your path', { id: 'scenario.path' }), className: 'part' })}
      <ol class="path">
        ${decisions.map(
          (decision) =>
            html`<li>
              <p class="meta" lang=${ifDefined(this.langOf(decision.scene, 'title'))}>
                ${inlineText(decision.scene.title, this.textOptions)}
              </p>
              ${this.#renderDecision(decision)}
              ${points === null ? nothing : html`<p class="meta">${pointsText(decision.choice.points ?? 0)}</p>`}
            </li>`,
        )}
      </ol>
      ${points === null ? nothing : html`<p class="sum">${msg(str`Points in all: ${formatNumber(points)}`, { id: 'scenario.sum' })}</p>`}`;
  }

  #renderDecision({ choice }: Decision): TemplateResult {
    return html`<p>
        <span class="meta">${msg('Your decision:', { id: 'scenario.decision' })}</span>
        <strong lang=${ifDefined(this.langOf(choice, 'text'))}>${inlineText(choice.text, this.textOptions)}</strong>
      </p>
      ${choice.feedback === undefined ? nothing : this.#renderText(choice, 'feedback', choice.feedback)}`;
  }

  #renderText(node: object, field: string, text: string): TemplateResult {
    return html`<div class="prose" lang=${ifDefined(this.langOf(node, field))}>
      ${richText(text, { ...this.textOptions, headingLevel: this.headingLevel + 2 })}
    </div>`;
  }

  /** One decision further, or so many back. */
  #go({ decisions }: ScenarioPath, steps: number, choice = ''): void {
    const ids = decisions.map((decision) => decision.choice.id);
    this.#hasMoved = true;
    this.#path.keep(steps > 0 ? [...ids, choice] : ids.slice(0, ids.length + steps));
    this.requestUpdate();
  }
}

function pointsText(points: number): string {
  return msg(str`Points: ${formatNumber(points, { signDisplay: 'exceptZero' })}`, { id: 'scenario.points' });
}
