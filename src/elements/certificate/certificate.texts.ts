import type { UiLanguage } from '../../i18n/locale.js';
import { en } from './certificate.texts.en.js';
import { es } from './certificate.texts.es.js';
import { fr } from './certificate.texts.fr.js';
import { hu } from './certificate.texts.hu.js';

/** A text about the whole course, and the same about one of its modules. */
interface Scoped {
  readonly course: string;
  readonly module: string;
}

/**
 * The certificate's own words. They are not messages of the user interface, because a certificate may stand in another language
 * than the page. `{name}`, `{hours}` and `{count}` are filled in.
 */
export interface CertificateTexts {
  readonly completionTitle: Scoped;
  readonly participationTitle: string;
  readonly passed: Scoped;
  /** Where no outcome was tested. */
  readonly passedOnly: Scoped;
  readonly tookPart: Scoped;
  /** By plural category of the hours. */
  readonly workload: { readonly one: string; readonly other: string };
  readonly unsupervised: string;
  readonly unverified: string;
  readonly notRecognised: string;
  readonly seal: string;
  readonly selfDeclared: string;
  readonly namePlaceholder: string;
  readonly moreOutcomes: string;
  readonly label: Readonly<
    Record<
      | 'course'
      | 'module'
      | 'outcomes'
      | 'workload'
      | 'level'
      | 'assessment'
      | 'questions'
      | 'passMark'
      | 'score'
      | 'passedOn'
      | 'form'
      | 'supervision'
      | 'quality'
      | 'awardingBody'
      | 'issued'
      | 'version'
      | 'code'
      | 'verification'
      | 'validity'
      | 'grant',
      string
    >
  >;
  readonly hours: { readonly one: string; readonly other: string };
  readonly noTest: string;
  readonly onlineTest: string;
  readonly selfPaced: string;
  readonly supervisionNone: string;
  readonly identityNone: string;
}

const TEXTS: Readonly<Record<UiLanguage, CertificateTexts>> = { en, fr, hu, es };

/** The certificate's words in a language that certificates come in. */
export function certificateTexts(language: UiLanguage): CertificateTexts {
  return TEXTS[language];
}

/** The form of a text for a number, by the plural rules of the language. */
export function pluralForm(
  forms: { readonly one: string; readonly other: string },
  value: number,
  language: UiLanguage,
): string {
  return new Intl.PluralRules(language).select(value) === 'one' ? forms.one : forms.other;
}
