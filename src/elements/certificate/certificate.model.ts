import type { AwardStatement } from '../../core/certificate/award.js';
import { fullName } from '../../core/certificate/person-name.js';
import { isFallback } from '../../core/course/translated.js';
import type { FactOf, PersonName } from '../../core/record/fact.js';
import type { UiLanguage } from '../../i18n/locale.js';
import type { Session } from '../../session/session.js';
import { imageSource } from '../../ui/safe-url.js';
import { certificateTexts } from './certificate.texts.js';

/** Everything that stands on a certificate. */
export interface Face {
  readonly statement: AwardStatement;
  readonly name: PersonName;
  readonly language: UiLanguage;
  /** Null in the preview of a certificate that is not issued yet. */
  readonly code: string | null;
  /** Date of issue, ISO 8601. */
  readonly at: string;
  /** The course's name in its own language, where the certificate stands in another one. */
  readonly originalName: { readonly text: string; readonly lang: string } | null;
  /** Language that texts without translation are in. */
  readonly sourceLanguage: string;
  /** False where the course has nothing in the certificate's language. */
  readonly translated: boolean;
  /** Absolute address of the funder's emblem. */
  readonly emblem: string | null;
}

/**
 * The certificate of a session.
 * @param statement - What it states, from the course in the certificate's language.
 * @param written - The name and language that stand on it.
 * @param fact - The latest issue; null before the first one.
 */
export function createFace(
  statement: AwardStatement,
  session: Session,
  written: Pick<Face, 'name' | 'language'>,
  fact: FactOf<'certificate-issued'> | null,
): Face {
  const { course: source } = session;
  const { base } = session.content;
  const emblem = statement.funding?.emblem;
  return {
    ...written,
    statement,
    code: fact?.certificate ?? null,
    at: fact?.at ?? new Date(session.now()).toISOString(),
    originalName: statement.course.name === source.name ? null : { text: source.name, lang: source.inLanguage },
    sourceLanguage: source.inLanguage,
    translated: statement.course !== source,
    emblem: emblem === undefined ? null : imageSource(emblem, base),
  };
}

/** `lang` of a text that is not translated. */
export function fallbackLang(face: Face, node: object, field: string): string | undefined {
  return (isFallback(node, field) || !face.translated) && face.sourceLanguage !== face.language
    ? face.sourceLanguage
    : undefined;
}

/** Title of the printed document, which browsers offer as the file's name. */
export function faceTitle(face: Face): string {
  return [faceHeading(face), fullName(face.name, face.language), face.code].filter(Boolean).join(' – ');
}

/** What the certificate calls itself: nobody who passed no test gets a statement of completion. */
export function faceHeading({ statement, language }: Face): string {
  const texts = certificateTexts(language);
  return statement.kind === 'completion'
    ? texts.completionTitle[statement.unit ? 'module' : 'course']
    : texts.participationTitle;
}
