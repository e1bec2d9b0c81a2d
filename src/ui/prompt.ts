/** A prompt as a form shows it: what to know first, what is asked, what belongs to it. Each is CommonMark, `''` for none. */
export interface PromptParts {
  readonly before: string;
  /** One paragraph: the legend of the controls. */
  readonly question: string;
  readonly after: string;
}

/** A list, quote, heading, fence, rule, table or lone image: what cannot stand in a legend. */
const NOT_A_PARAGRAPH =
  /^( {4}|\t| {0,3}([-*+]\s|\d{1,9}[.)]\s|#{1,6}\s|[>|]|`{3}|~{3}|([-*_] *){3,}$|!\[[^\]]*\]\([^)]*\)\s*$))/;

/**
 * Finds the question in a prompt: its last paragraph, because authors describe a situation and then ask. Where the prompt ends
 * with something else (a list, a table), the first paragraph asks and the rest belongs to it.
 */
export function splitPrompt(prompt: string): PromptParts {
  const blocks = prompt.trim().split(/\n[ \t]*\n/);
  const [first = '', last = ''] = [blocks[0], blocks.at(-1)];
  const join = (parts: readonly string[]): string => parts.join('\n\n');
  if (blocks.length === 1 || (!NOT_A_PARAGRAPH.test(last) && !isInFence(blocks))) {
    return { before: join(blocks.slice(0, -1)), question: last, after: '' };
  }
  if (!NOT_A_PARAGRAPH.test(first)) return { before: '', question: first, after: join(blocks.slice(1)) };
  return { before: prompt, question: '', after: '' };
}

/** Whether the last block is the end of code with an empty line in it. */
function isInFence(blocks: readonly string[]): boolean {
  return (
    blocks
      .slice(0, -1)
      .join('\n')
      .split('\n')
      .filter((line) => /^ {0,3}(`{3}|~{3})/.test(line)).length %
      2 ===
    1
  );
}
