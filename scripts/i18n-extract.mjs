import { createLocalizer, readMessages, targetLocales } from './i18n/messages.mjs';
import { markStale, readUnits } from './i18n/xliff.mjs';

// `npm run i18n:extract`: brings the translation files in step with the messages of the code.
const localizer = createLocalizer();
const messages = readMessages(localizer);
const before = new Map(targetLocales().map((locale) => [locale, readUnits(locale)]));
await localizer.writeInterchangeFiles();
for (const [locale, units] of before) {
  const stale = markStale(locale, units);
  const missing = [...readUnits(locale).values()].filter(({ target }) => !target).length;
  console.log(
    `${locale}: ${String(messages.length)} messages, ${String(missing)} to translate` +
      (stale.length > 0 ? `, of these changed in English: ${stale.join(', ')}` : ''),
  );
}
