import { css, type CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import { isFallback } from '../core/course/translated.js';
import type { Block } from '../core/course/course.js';
import type { Visit } from '../session/visit.js';
import { C4sElement } from './c4s-element.js';
import type { RichTextOptions } from './rich-text/rich-text.js';
import { controlStyles } from './styles/control.styles.js';
import { proseStyles } from './styles/prose.styles.js';

const hostStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }
  * {
    box-sizing: border-box;
  }
`;

/** Base of the elements that show one block of a lesson. */
export abstract class BlockElement<B extends Block> extends C4sElement {
  static override styles: CSSResultGroup = [hostStyles, controlStyles, proseStyles];

  /** The block in the content language. */
  @property({ attribute: false }) block: B | null = null;
  @property({ attribute: false }) visit: Visit | null = null;
  /** Level of the block's own heading. */
  @property({ attribute: false }) headingLevel = 4;

  /** How the block's texts are rendered: relative to the course file, with its glossary. */
  protected get textOptions(): RichTextOptions {
    const session = this.visit?.session;
    return {
      headingLevel: this.headingLevel,
      base: session?.content.base,
      glossary: session?.content.localized.glossary,
      sourceLanguage: session?.course.inLanguage,
    };
  }

  /** `lang` for a text that the content language does not have; undefined where it has. */
  protected langOf(node: object | null, field: string | number): string | undefined {
    return node && isFallback(node, field) ? this.visit?.session.course.inLanguage : undefined;
  }
}

export type AnyBlockElement = BlockElement<Block>;
