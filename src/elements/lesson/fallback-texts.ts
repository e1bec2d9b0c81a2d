import { isFallback, sourceTexts } from '../../core/course/translation.js';

/** Whether none of the texts of a translated node has a translation. */
export function isUntranslated(node: { readonly id: string }): boolean {
  const texts = sourceTexts(node, node.id).length;
  return texts > 0 && countFallbacks(node) >= texts;
}

function countFallbacks(node: unknown): number {
  if (typeof node !== 'object' || node === null) return 0;
  return Object.entries(node).reduce(
    (sum, [field, value]) => sum + (typeof value === 'string' ? Number(isFallback(node, field)) : countFallbacks(value)),
    0,
  );
}
