import { isRemote } from '../course/open-course.js';
import { nodesOf, type Finding, type JsonFile } from '../files/course-files.js';
import type { CourseFolder } from '../files/course-folder.js';
import { decodeUtf8 } from '../files/utf8.js';
import { svgContrast } from '../drawings/svg-contrast.js';

const BITMAP = /\.(?:png|jpe?g|gif|webp|avif)$/i;
const DRAWING = /\.svg$/i;

/**
 * Reports texts of drawings (SVG) that are too faint, and notes each picture whose contrast cannot be computed, so that nobody takes
 * silence for a pass.
 */
export async function checkPictures(
  folder: CourseFolder,
  files: readonly JsonFile[],
  findings: Finding[],
): Promise<void> {
  const seen = new Set<string>();
  for (const file of files) {
    for (const { pointer, field, value } of nodesOf(file.value)) {
      if (typeof value !== 'string' || !['src', 'emblem'].includes(field) || seen.has(value)) continue;
      seen.add(value);
      if (DRAWING.test(value)) await checkDrawing(folder, { src: value, file, pointer }, findings);
      else if (BITMAP.test(value) && (isRemote(value) || (await folder.files.size(value)) !== null))
        file.report('note', 'contrast-unknown', pointer, `Contrast in "${value}" cannot be computed: look at it.`);
    }
  }
}

async function checkDrawing(
  folder: CourseFolder,
  { src, file, pointer }: { readonly src: string; readonly file: JsonFile; readonly pointer: string },
  findings: Finding[],
): Promise<void> {
  const bytes = isRemote(src) ? null : await folder.files.read(src);
  if (!bytes) return;
  try {
    const { faint, unknown } = svgContrast(decodeUtf8(bytes).text);
    for (const { text, ratio, wanted, line, column } of faint) {
      const message = `"${text}" has a contrast of ${ratio.toFixed(1)}, less than ${String(wanted)}.`;
      const place = { file: folder.labelOf(src), line, column, pointer: '' };
      findings.push({ level: 'warning', code: 'low-contrast', ...place, message });
    }
    if (unknown === 0) return;
    const message = `Contrast of ${String(unknown)} texts in "${src}" cannot be computed: look at them.`;
    file.report('note', 'contrast-unknown', pointer, message);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    file.report('error', 'invalid-picture', pointer, `"${src}" cannot be read. ${reason}`);
  }
}
