import type { CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import type { PartFeedback } from '../core/assessment/interaction-type.js';
import type { Outcome } from '../core/assessment/outcome.js';
import type { Seed } from '../core/assessment/selection.js';
import type { AssessmentItem } from '../core/course/course.js';
import { C4sElement } from './c4s-element.js';
import { controlStyles } from './styles/control.styles.js';

/**
 * Base of the elements that take a response. They show and collect; they never score and never store. The legend, the
 * controls, the error and the verdicts on parts stand in one shadow root, so that ids resolve.
 * @fires response-change - The learner changed the response (`detail.response`). Does not bubble.
 */
export abstract class InteractionElement<Item extends AssessmentItem, Response> extends C4sElement {
  static override styles: CSSResultGroup = [controlStyles];

  @property({ attribute: false }) item: Item | null = null;
  @property({ attribute: false }) response: Response | undefined = undefined;
  /** Score of the response once it was checked; its presence turns verdicts on. */
  @property({ attribute: false }) outcome: Outcome | null = null;
  /** Feedback on parts, once checked. */
  @property({ attribute: false }) feedback: readonly PartFeedback[] = [];
  /** Also shows which parts would have been right. */
  @property({ type: Boolean, attribute: false }) withSolution = false;
  @property({ type: Boolean }) disabled = false;
  /** Shuffles follow from it. */
  @property({ attribute: false }) seed: Seed = 0;
  /** Language of the texts and of numbers in the response. */
  @property({ attribute: false }) language = 'en';
  /** Absolute address that links and images are relative to. */
  @property({ attribute: false }) base = '';
  /** Message to show at the controls, for example that nothing was chosen; empty for none. */
  @property({ attribute: false }) error = '';
  /** Level of a heading that the question is, where the shell wants one; 0 for none. */
  @property({ attribute: false }) headingLevel = 0;

  /** Moves the focus to the first control, after an error. */
  abstract focusResponse(): void;

  /** Tells the shell what the learner has given so far. */
  protected give(response: Response | undefined): void {
    this.response = response;
    this.dispatchEvent(new CustomEvent('response-change', { detail: { response } }));
  }
}

/** What the shell of an item knows of any interaction element. */
export type AnyInteractionElement = InteractionElement<AssessmentItem, unknown>;
