/** A text that people typed as CommonMark that shows it letter by letter: every punctuation mark is escaped. */
export function escapeText(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
