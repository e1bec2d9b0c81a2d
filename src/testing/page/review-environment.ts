import type { FactBody } from '../../core/record/fact.js';
import type { Environment } from '../../session/environment.js';
import { environmentAfter, LearnerHistory } from '../courses/learner-history.js';

export interface ReviewOptions {
  readonly course: { readonly id: string; readonly version: string };
  readonly before?: readonly FactBody[];
  /** Days after the learner's last work. */
  readonly days?: number;
  /** In pixels; 600 by default. */
  readonly width?: number;
}

/** Ports of a page that is opened some days after the learner's last work. */
export function environmentLater({ course, before = [], days = 0 }: ReviewOptions): Environment {
  const history = new LearnerHistory(course).registers();
  for (const body of before) history.happens(body);
  const last = Date.parse(history.facts.at(-1)?.at ?? '');
  let readings = 0;
  return { ...environmentAfter(course, history.facts), clock: () => last + days * 86_400_000 + 1000 * ++readings };
}
