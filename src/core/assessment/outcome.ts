/** Score of one response (QTI outcome): `raw` out of `max`, `raw <= max`, `max > 0`; below 0 only where the author allows it. */
export interface Outcome {
  readonly raw: number;
  readonly max: number;
}

/** What people read of an outcome. */
export type Verdict = 'correct' | 'partial' | 'incorrect';

/** How one part of a response stands after a check. `missed`: right, but not given. */
export type PartVerdict = 'right' | 'partial' | 'wrong' | 'missed';

const CLOSE = 1e-9;

export function verdictOf({ raw, max }: Outcome): Verdict {
  if (raw >= max - CLOSE) return 'correct';
  return raw > CLOSE ? 'partial' : 'incorrect';
}

/** Sum of outcomes as a share 0..1 (xAPI `score.scaled`); 0 where nothing can be scored. */
export function scaledScore(outcomes: readonly Outcome[]): number {
  const max = outcomes.reduce((sum, outcome) => sum + outcome.max, 0);
  const raw = outcomes.reduce((sum, outcome) => sum + outcome.raw, 0);
  return max > 0 ? Math.min(1, Math.max(0, raw / max)) : 0;
}

/** Whether a score reaches a pass mark, both 0..1; a rounding error of floating point never fails anyone. */
export function isMastered(scaled: number, masteryScore: number): boolean {
  return scaled >= masteryScore - CLOSE;
}
