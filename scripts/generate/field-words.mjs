/** Where a schema keeps what its source says of the type, until it is known whether its field says something more specific. */
export const TYPE = 'x-type';

/** What a field means wherever it has no words of its own; `<parent>.<field>` where it depends. */
export const WORDS = {
  $schema: 'Address of the schema of this file: editors complete and check by it.',
  schemaVersion: 'Version of the format, `1.0.0`.',
  version: 'Version of the content, for example `1.2.0`. Count it up with each update.',
  availableLanguage: 'Languages that the course can be read in, the source language among them (BCP 47).',
  inLanguage: 'Language that the texts of this file are written in: a BCP 47 tag, for example `hu` or `fr-CA`.',
  id: 'Lower-case letters, digits and hyphens, beginning with a letter. It never changes and never comes back: progress hangs on it.',
  name: 'What people read as its name.',
  description: 'What it is about, in one or two sentences.',
  title: 'Heading.',
  text: 'What people read (CommonMark).',
  type: 'Type of the block.',
  kind: 'What sort of it this is.',
  'outcomes.kind': 'As in the European Qualifications Framework.',
  src: 'A file: relative to the course file, or an https address.',
  'lessons.src':
    'File of the lesson, relative to the course file; loaded when the lesson is opened. In place of `blocks`.',
  url: 'Address of a page (https).',
  caption: 'Text below it.',
  credit: 'Who made it, and under which licence.',
  height: 'Natural height in pixels, so that nothing jumps while the picture loads.',
  timeRequired: 'How long it takes, in hours and minutes: `PT1H30M`, `PT20M` (ISO 8601).',
  keywords: 'Words of your own. A test can draw evenly by those of its questions.',
  license: 'Address or name of the licence of the content.',
  provider: 'Organisation that offers the course.',
  educationalLevel: 'Level in words, for example with reference to the EQF.',
  address: 'Postal address.',
  country: 'Country.',
  funding: 'What has to be said of public funding.',
  emblem: 'Picture of the emblem.',
  emblemAlt: 'What the emblem is, for those who do not see it.',
  statement: 'The sentence on funding that the programme asks for.',
  disclaimer: 'The disclaimer that the programme asks for.',
  grantNumber: 'Number of the grant.',
  completion: 'When the course is complete.',
  moveOn: 'What is needed: lessons done (`Completed`), tests passed (`Passed`), both, or one of them (cmi5).',
  masteryScore: 'Pass mark as a share, 0 to 1.',
  lessonShare: 'Share of the lessons that has to be done, 0 to 1; 0.9 by default.',
  confidence: 'True asks how sure learners are before they check an answer.',
  modules: 'Parts of the course, in order.',
  outcomes: 'What learners can do afterwards.',
  assessed: 'True where questions of a test assess it; the certificate lists those.',
  lessons: 'Lessons in reading order.',
  teaches: 'Ids of the outcomes that it works towards.',
  blocks: 'What the lesson is made of, in order.',
  sources: 'Where the statements of the lesson come from.',
  checkedOn: 'When somebody last looked at the source: `2026-01-31`.',
  replaces: 'Ids that it had before: what learners did there counts here.',
  assessment: 'Test at the end of the module.',
  timeLimit:
    'Time for the test, such as `PT20M`; learners may take half as much again, or no limit. Nothing for no limit.',
  maxAttempts: 'How often it may be taken; `null` or nothing for as often as one likes.',
  selection: 'Which of the questions are asked.',
  draw: 'How many questions are drawn; in a retake first those not asked yet.',
  per: 'What is drawn evenly over: learning outcomes or keywords.',
  shuffle: 'False keeps the order of the file.',
  assesses: 'Ids of the outcomes that it assesses.',
  items: 'Questions.',
  item: 'One question.',
  glossary: 'Terms that texts link to: `[term](glossary:g-term)`.',
  term: 'The term.',
  definition: 'What it means, in a sentence.',
  certificate: 'What the certificate says.',
  awardingBody: 'Organisation that stands for the certificate.',
  level: 'Level in words.',
  qualityAssurance: 'How quality is assured, in words.',
  verification: 'How somebody can find out whether the certificate is genuine.',
  validity: 'How long it is valid, in words.',
  interaction: 'Type of the question.',
  prompt: 'What is asked (CommonMark).',
  hints: 'One or two hints, shown one by one (CommonMark).',
  feedback: 'Shown where it was chosen or given (CommonMark).',
  '.feedback': 'What is said after a check.',
  correct: 'Said of a right answer (CommonMark).',
  partial: 'Said of a partly right answer (CommonMark).',
  incorrect: 'Said of a wrong answer (CommonMark).',
  lesson: 'Id of the lesson to read again.',
  options: 'What can be chosen, matched or put in order.',
  correctResponse: 'The key: ids of what is right.',
  scoring: 'How it is scored; without it by the rule of its type.',
  maxScore: 'Points for a right answer; 1 by default.',
  of: 'Version of the course that it translates.',
  awaited:
    'Texts that are not ours to translate, such as the wording of a funder: keys, and what they wait for. They stay in the source language.',
  proofread: 'True once somebody who grew up with the language has read it.',
  strings: 'Texts by `<id>.<path>`, as `c4s translate` writes them.',
  'strings.text': 'The text in this language; for accepted answers a list of spellings is allowed.',
  source: 'Hash of the source text, by which a change is noticed. `c4s translate` writes it.',
};

/** Types that say nothing about the field that has them. */
const GENERAL = /^(?:Any text; an empty one|An author-given id)/;

/** Parts of a schema that describe no field. */
const KEPT = new Set(['enum', 'const', 'enumDescriptions', 'if']);

/** Members of lists, and of records by any key, belong to the field that holds them and stand at a star. */
function inside(key, { parent, field, place }) {
  if (!['items', 'additionalProperties'].includes(key)) return { parent, place };
  return { parent: field || parent, place: `${place}.*` };
}

/**
 * The same schema with a description on every field: what its type says of the place, its own, the shared one, or that of its value.
 * @param words - What a type says, by place: `panels.*.title`.
 */
export function explain(node, words = {}, { parent = '', field = '', place = '' } = {}) {
  if (Array.isArray(node)) return node.map((member) => explain(member, words, { parent, field, place }));
  if (typeof node !== 'object' || node === null) return node;
  const { [TYPE]: type, properties, description, ...rest } = node;
  const nearer = (field === '' ? undefined : words[place]) ?? description;
  const own = nearer ?? WORDS[`${parent}.${field}`] ?? WORDS[field] ?? (GENERAL.test(type ?? '') ? undefined : type);
  const copy = {};
  for (const [key, value] of Object.entries(rest))
    copy[key] = KEPT.has(key) ? value : explain(value, words, inside(key, { parent, field, place }));
  if (properties)
    copy.properties = Object.fromEntries(
      Object.entries(properties).map(([name, value]) => [
        name,
        explain(value, words, {
          parent: field || parent,
          field: name,
          place: place === '' ? name : `${place}.${name}`,
        }),
      ]),
    );
  return own === undefined ? copy : { description: own, ...copy };
}

/** The fields of a schema that nothing explains, as `<parent>.<field>`. */
export function unexplained(node, parent = '') {
  if (typeof node !== 'object' || node === null) return [];
  const found = Object.entries(node.properties ?? {}).flatMap(([name, value]) => [
    ...(value.description === undefined && value.$ref === undefined ? [`${parent}.${name}`] : []),
    ...unexplained(value, name),
  ]);
  const inside = Object.entries(node)
    .filter(([key]) => key !== 'properties' && key !== 'if')
    .flatMap(([key, value]) => unexplained(value, key === '$defs' ? '' : parent));
  return [...found, ...inside];
}
