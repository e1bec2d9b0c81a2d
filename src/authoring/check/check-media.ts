import type { Course } from '../../core/course/course.js';
import type { CourseFiles } from '../../core/ports.js';
import { isRemote } from '../course/open-course.js';
import { nodesOf, pointerTo, type JsonFile } from '../files/course-files.js';
import { decodeUtf8 } from '../files/utf8.js';

const PICTURE_NAME = /^[^\s/]*\.(?:png|jpe?g|gif|webp|avif|svg)$/i;
const PARTS_OF_A_LINK = /\]\(\s*<?([a-z][a-z0-9+.-]*):/gi;
const KNOWN_LINKS = new Set(['http', 'https', 'mailto', 'tel', 'glossary']);

/**
 * Reports captions that browsers do not show or that a language of the course has not, and alternative texts that are the name of a
 * file.
 */
export async function checkMedia(home: CourseFiles, files: readonly JsonFile[], course: Course): Promise<void> {
  const languages = [...new Set([course.inLanguage, ...(course.availableLanguage ?? [])])];
  for (const file of files) {
    for (const { pointer, field, value } of nodesOf(file.value)) {
      if (field === 'alt' && typeof value === 'string' && PICTURE_NAME.test(value.trim()))
        file.report(
          'warning',
          'missing-alt',
          pointer,
          'The alternative text is the name of a file: say what there is to see.',
        );
      if (field === 'captions' && Array.isArray(value))
        await checkCaptions(home, file, { pointer, captions: value, languages });
    }
  }
}

async function checkCaptions(
  home: CourseFiles,
  file: JsonFile,
  {
    pointer,
    captions,
    languages,
  }: { readonly pointer: string; readonly captions: readonly unknown[]; readonly languages: readonly string[] },
): Promise<void> {
  const has = new Set<unknown>();
  for (const [index, track] of captions.entries()) {
    if (typeof track !== 'object' || track === null) continue;
    has.add(Reflect.get(track, 'language'));
    const src: unknown = Reflect.get(track, 'src');
    const bytes = typeof src === 'string' && !isRemote(src) ? await home.read(src) : null;
    if (typeof src !== 'string' || !bytes) continue;
    if (/^\uFEFF?WEBVTT(?:[ \t\r\n]|$)/.test(decodeUtf8(bytes).text)) continue;
    const message = `"${src}" is not WebVTT: its first line must be WEBVTT.`;
    file.report('error', 'invalid-captions', pointerTo(pointerTo(pointer, index), 'src'), message);
  }
  const without = languages.filter((language) => !has.has(language));
  if (captions.length > 0 && without.length > 0)
    file.report('warning', 'missing-captions', pointer, `There are no captions in ${without.join(', ')}.`);
}

/** How links of a text begin that neither browsers nor courses know. */
export function strangeLinks(text: string): readonly string[] {
  const found = [...text.matchAll(PARTS_OF_A_LINK)].map(([, scheme = '']) => scheme);
  return [...new Set(found)].filter((scheme) => !KNOWN_LINKS.has(scheme.toLowerCase()));
}
