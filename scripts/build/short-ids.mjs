import { readFileSync } from 'node:fs';

const IN_CODE = /\{\s*id: '([a-z][a-z-]*\.[a-z0-9.-]+)',?\s*\}/g;
const IN_LOCALE = /^(\s*)'([a-z][a-z-]*\.[a-z0-9.-]+)':/gm;

/** Message ids are words for people who translate; in the embed a number does, in the code and in the locales alike. */
export function shortMessageIds(xliff = 'src/i18n/xliff/fr.xlf') {
  const ids = [...readFileSync(xliff, 'utf8').matchAll(/<trans-unit id="([^"]+)"/g)].map(([, id]) => id);
  const numbers = new Map(ids.map((id, index) => [id, index.toString(36)]));
  return {
    name: 'short-message-ids',
    transform(code, id) {
      if (!/build[\\/]ts[\\/]/.test(id)) return null;
      const short = (message) =>
        numbers.get(message) ?? this.error(`no message "${message}" in ${xliff}: npm run i18n:extract`);
      const isLocale = /i18n[\\/]locales[\\/]/.test(id);
      const changed = isLocale
        ? code.replace(IN_LOCALE, (_all, space, message) => `${space}'${short(message)}':`)
        : code.replace(IN_CODE, (_all, message) => `{ id: '${short(message)}' }`);
      return changed === code ? null : { code: changed, map: null };
    },
  };
}
