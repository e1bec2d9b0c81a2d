import type { Course } from '../course/course.js';
import { compareFacts, replay } from '../record/evolve.js';
import type { FactOf } from '../record/fact.js';
import type { LearnerState } from '../record/state.js';
import { awardStatement, earlierStatement, type AwardStatement } from './award.js';
import type { CertificateScope } from '../record/earned.js';

/** A certificate that was issued, with what it states. */
export interface IssuedCertificate {
  /** The latest issue: the name and language that stand on it. */
  readonly fact: FactOf<'certificate-issued'>;
  /** Null where the course no longer has this module. */
  readonly statement: AwardStatement | null;
}

/**
 * The certificate issued for a scope. It states what was true when it was first issued, so a later reset takes nothing away,
 * and a new name does not change what was achieved.
 * @param course - The course in the language the certificate shall stand in.
 */
export function issuedCertificate(
  course: Course,
  state: LearnerState,
  scope: CertificateScope,
): IssuedCertificate | null {
  const fact = state.certificates.get(scope);
  if (!fact) return null;
  const first =
    state.log.find(
      (candidate) => candidate.type === 'certificate-issued' && candidate.certificate === fact.certificate,
    ) ?? fact;
  const then = replay(state.log.filter((candidate) => compareFacts(candidate, first) <= 0));
  const statement = awardStatement(course, then, scope) ?? earlierStatement(course, then, scope);
  return { fact, statement: statement && { ...statement, courseVersion: first.courseVersion } };
}
