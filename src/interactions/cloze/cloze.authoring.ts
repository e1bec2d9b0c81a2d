import { acceptedDefects, acceptedTexts, explainAccepted } from '../../core/authoring/answers.js';
import { idsOf, isFields, listOf, type Fields } from '../../core/authoring/fields.js';
import { nameOf, type Gesture } from '../../core/authoring/gesture.js';
import { isField } from '../../core/authoring/keys.js';
import { defineInteractionAuthoring, type Misfit, type Path } from '../../core/authoring/type-authoring.js';
import {
  clozeItemSchema,
  isListGap,
  isNumberGap,
  isTextGap,
  isWordGap,
  type ClozeItem,
  type Gap,
} from './cloze.schema.js';

/** What tools know of this question. */
export default defineInteractionAuthoring({
  content: clozeItemSchema,
  texts: [
    'text',
    'gaps.*.feedback',
    ...acceptedTexts('gaps.*.accept'),
    'gaps.*.options.*.text',
    'gaps.*.options.*.feedback',
    'gaps.*.unit',
    'bank.*.text',
    'bank.*.feedback',
  ],
  words: {
    gaps: 'The gaps of the text, each by the id that stands in it.',
    'gaps.*.accept': 'Accepted texts; the first that fits wins, and one must earn the whole score.',
    'gaps.*.correctResponse': 'The key: the number, or the id of the right word.',
    'gaps.*.unit': 'Unit beside the number.',
  },
  explain(path, item) {
    if (isField(path, 'gaps')) return explainGapKey(path, item);
    if (isField(path, 'text')) return explainText(path, item);
    if (!isField(path, 'bank')) return explainAccepted(path);
    return {
      path,
      message: 'Each gap that takes a word of the bank names the id of one, and the bank is for such gaps.',
    };
  },
  defects: ({ gaps }) =>
    gaps.flatMap((gap, index) => (isTextGap(gap) ? acceptedDefects(gap.accept, ['gaps', index, 'accept']) : [])),
  example: {
    id: 'q-cloze',
    prompt: 'Complete the text.',
    text: 'A cluster is a group of [[who]] in one [[where]].',
    gaps: [
      {
        id: 'who',
        accept: [
          { id: 'firms', value: 'firms' },
          { id: 'companies', value: 'companies' },
        ],
      },
      {
        id: 'where',
        options: [
          { id: 'region', text: 'region' },
          { id: 'building', text: 'building' },
        ],
        correctResponse: 'region',
      },
    ],
  },
  guide: {
    place: 100,
    lines: [
      'A text with gaps; each stands as `[[id]]`. A gap has a list (`options`), accepted texts (`accept`), a number (`correctResponse`), or takes',
      'a word from a common `bank`.',
    ],
  },
  hands: (item) => [...item.gaps.flatMap((gap) => typed(item, gap)), ...item.gaps.flatMap((gap) => taken(item, gap))],
});

/** A gap whose key is no option of it. */
function explainGapKey(path: Path, { gaps }: Fields): Misfit | null {
  for (const [index, gap] of listOf(gaps).entries()) {
    if (!isFields(gap) || gap.options === undefined) continue;
    const [known, key] = [idsOf(gap.options), String(gap.correctResponse)];
    if (known.includes(key)) continue;
    const message = `"${key}" is no option of this gap. There are: ${known.join(', ')}.`;
    return { path: [...path, index, 'correctResponse'], message };
  }
  return null;
}

/** Each gap stands once in the text, and each `[[id]]` of the text is a gap. */
function explainText(path: Path, { text, gaps }: Fields): Misfit | null {
  const marks = [...String(text).matchAll(/\[\[([^\]]*)\]\]/g)].map(([, id = '']) => id);
  const known = idsOf(gaps);
  const strange = marks.find((id) => !known.includes(id));
  if (strange !== undefined) return { path, message: `The text has [[${strange}]], and no gap has that id.` };
  const lost = known.find((id) => marks.filter((mark) => mark === id).length !== 1);
  return lost === undefined ? null : { path, message: `[[${lost}]] must stand in the text, exactly once.` };
}

/** Gaps are numbered as they stand in the text. */
const gapName = ({ gaps }: ClozeItem, gap: Gap): string =>
  `Gap ${String(gaps.indexOf(gap) + 1)} of ${String(gaps.length)}`;

/** What is written into a gap or picked from its list. */
function typed(item: ClozeItem, gap: Gap): readonly Gesture[] {
  const name = gapName(item, gap);
  if (isTextGap(gap)) return [{ act: 'write', name, text: gap.accept[0]?.value ?? '' }];
  if (isNumberGap(gap)) return [{ act: 'write', name, text: String(gap.correctResponse) }];
  return isListGap(gap) ? [{ act: 'pick', name, option: nameOf(gap.options, gap.correctResponse) }] : [];
}

/** What is taken from the bank. */
function taken(item: ClozeItem, gap: Gap): readonly Gesture[] {
  if (!isWordGap(gap)) return [];
  return [{ act: 'place', thing: nameOf(item.bank ?? [], gap.correctResponse), place: `${gapName(item, gap)}: empty` }];
}
