import type { Course } from './course.js';

export type Term = NonNullable<Course['glossary']>[number];

/**
 * The terms of a glossary in the order of a language's dictionaries (Unicode collation): in Hungarian `cukor` before `csap`, in
 * Spanish `nube` before `ñandú`.
 * @param language - BCP 47 tag of the language that the terms are shown in.
 */
export function sortTerms(terms: readonly Term[], language: string): readonly Term[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return [...terms].sort((a, b) => compare(a.term, b.term));
}
