import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodesOf, type Finding, type JsonFile } from '../files/course-files.js';
import { svgContrast } from '../drawings/svg-contrast.js';

const BITMAP = /\.(?:png|jpe?g|gif|webp|avif)$/i;
const DRAWING = /\.svg$/i;

/**
 * Reports texts of drawings (SVG) that are too faint, and notes each picture whose contrast cannot be computed, so that nobody takes
 * silence for a pass.
 */
export function checkPictures(folder: string, files: readonly JsonFile[], findings: Finding[]): void {
  const seen = new Set<string>();
  for (const file of files) {
    for (const { pointer, field, value } of nodesOf(file.value)) {
      if (typeof value !== 'string' || !['src', 'emblem'].includes(field) || seen.has(value)) continue;
      seen.add(value);
      if (DRAWING.test(value)) checkDrawing(folder, value, file, pointer, findings);
      else if (BITMAP.test(value) && (/^[a-z]+:/i.test(value) || existsSync(join(folder, value))))
        file.report('note', 'contrast-unknown', pointer, `Contrast in "${value}" cannot be computed: look at it.`);
    }
  }
}

function checkDrawing(folder: string, src: string, file: JsonFile, pointer: string, findings: Finding[]): void {
  const path = join(folder, src);
  if (/^[a-z]+:/i.test(src) || !existsSync(path)) return;
  try {
    const { faint, unknown } = svgContrast(readFileSync(path, 'utf8'));
    for (const { text, ratio, wanted, line, column } of faint) {
      const message = `"${text}" has a contrast of ${ratio.toFixed(1)}, less than ${String(wanted)}.`;
      findings.push({ level: 'warning', code: 'low-contrast', file: path, line, column, pointer: '', message });
    }
    if (unknown === 0) return;
    const message = `Contrast of ${String(unknown)} texts in "${src}" cannot be computed: look at them.`;
    file.report('note', 'contrast-unknown', pointer, message);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    file.report('error', 'invalid-picture', pointer, `"${src}" cannot be read. ${reason}`);
  }
}
