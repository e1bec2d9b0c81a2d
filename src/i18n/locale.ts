import { configureLocalization } from '#localize';

/** Languages of the user interface. English is in the code; the others are loaded when wanted. */
export const UI_LANGUAGES = ['en', 'fr', 'hu', 'es'] as const;
export type UiLanguage = (typeof UI_LANGUAGES)[number];

const { getLocale, setLocale } = configureLocalization({
  sourceLocale: 'en',
  targetLocales: ['fr', 'hu', 'es'],
  loadLocale: (locale) => {
    switch (locale) {
      case 'fr':
        return import('./locales/fr.js');
      case 'hu':
        return import('./locales/hu.js');
      default:
        return import('./locales/es.js');
    }
  },
});

/** The nearest UI language to a BCP 47 tag: `fr-CA` gives `fr`, an unknown one `undefined`. */
export function uiLanguageFor(tag: string | null | undefined): UiLanguage | undefined {
  const primary = tag?.toLowerCase().split('-')[0];
  return UI_LANGUAGES.find((language) => language === primary);
}

/** The language that messages are shown in now. One per page: a limit of @lit/localize. */
export function uiLanguage(): UiLanguage {
  return uiLanguageFor(getLocale()) ?? 'en';
}

/**
 * Switches all widgets of the page. Resolves when the new texts are there.
 * @returns False where they could not be loaded, and the present language stays.
 */
export async function setUiLanguage(tag: string): Promise<boolean> {
  const [language, present] = [uiLanguageFor(tag) ?? 'en', getLocale()];
  try {
    await setLocale(language);
    return true;
  } catch {
    // @lit/localize gives its failed promise again to whoever asks for the same language, until another one is asked for.
    await setLocale(present);
    return false;
  }
}

/**
 * The language a widget starts in: what the learner chose, else the tag's own, else the page's around it, else the browser's.
 * @param wishes - In order of weight; unknown and empty ones are passed over.
 */
export function preferredUiLanguage(...wishes: readonly (string | null | undefined)[]): UiLanguage {
  for (const wish of [...wishes, ...navigator.languages]) {
    const language = uiLanguageFor(wish);
    if (language) return language;
  }
  return 'en';
}

/** The language in its own words, for a menu: "magyar". */
export const LANGUAGE_NAMES: Readonly<Record<UiLanguage, string>> = {
  en: 'English',
  fr: 'Français',
  hu: 'Magyar',
  es: 'Español',
};
