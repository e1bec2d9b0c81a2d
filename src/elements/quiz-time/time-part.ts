import type { TemplateResult } from 'lit';
import type { Assessment } from '../../core/course/course.js';
import type { TimeChoice } from '../../core/record/fact.js';
import type { Session } from '../../session/session.js';
import { dress } from '../../ui/styles/dress.js';
import { TestClock, type TimeHost } from './test-clock.js';
import { renderChoice, renderRules } from './time-choice.js';
import { renderStrip } from './time-strip.js';
import { timeStyles } from './time.styles.js';
import { minutesWords } from './time-words.js';

/** What a time limit adds to a quiz. It comes with the first test that has one. */
export interface TimePart {
  /** What the learner wants for the next attempt. */
  readonly choice: TimeChoice;
  /** The limit that counts now, in words; undefined where there is none. */
  readonly limit: string | undefined;
  /** Goes on in a quiz that shows the test, and dresses it. */
  follow(host: TimeHost, root: DocumentFragment | HTMLElement): void;
  renderChoice(): TemplateResult;
  /** undefined where no limit counts. */
  renderRules(): TemplateResult | undefined;
  /** undefined where the attempt was started without a limit. */
  renderStrip(): TemplateResult | undefined;
}

const parts = new WeakMap<Session, Map<string, TimePart>>();

/** The time of a test: one clock for all widgets of the page. */
export function timePartOf(session: Session, assessment: Assessment): TimePart {
  const known = parts.get(session) ?? new Map<string, TimePart>();
  parts.set(session, known);
  const part = known.get(assessment.id) ?? createPart(session, assessment);
  known.set(assessment.id, part);
  return part;
}

function createPart(session: Session, assessment: Assessment): TimePart {
  const clock = new TestClock(session, assessment);
  return {
    get choice() {
      return clock.choice;
    },
    get limit() {
      const { limit } = clock;
      return limit === null ? undefined : minutesWords(limit);
    },
    follow: (host, root) => {
      dress(root, timeStyles);
      clock.follow(host);
    },
    renderChoice: () => renderChoice(clock),
    renderRules: () => (clock.limit === null ? undefined : renderRules(clock)),
    renderStrip: () => (clock.running || clock.isLifted ? renderStrip(clock) : undefined),
  };
}
