import { nodesOf } from '../files/course-files.js';

/** What is wrong, and where it has to be mended. */
export interface Explained {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}
type Fields = Readonly<Record<string, unknown>>;

/** Rules that a field has together with others of its block or question, in the order in which they are told. */
const RULES: readonly ((
  field: string,
  owner: Fields,
) => (Omit<Explained, 'path'> & { readonly below?: Explained['path'] }) | null)[] = [
  twice,
  strangeId,
  strangeScene,
  pairs,
  hostedVideo,
  gaps,
  keySize,
];

/**
 * Says why parts of a value that are each allowed do not fit together.
 * @param path - Of the part that a schema has named.
 */
export function explainMisfit(path: readonly PropertyKey[], value: unknown): Explained {
  const [owner, field] = [at(value, path.slice(0, -1)), String(path.at(-1) ?? '')];
  if (field === 'mapping') return misfitOfMapping(path, at(value, path.slice(0, -2)), at(value, path));
  for (const rule of isFields(owner) ? RULES : []) {
    const found = isFields(owner) ? rule(field, owner) : null;
    if (found) return { path: [...path, ...(found.below ?? [])], message: found.message };
  }
  return { path, message: `"${field}" does not fit the other fields beside it.` };
}

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (node, key) => (typeof node === 'object' && node !== null ? Reflect.get(node, key) : undefined),
    value,
  );

/** What answers earn, by their ids or by two of them. */
function misfitOfMapping(path: readonly PropertyKey[], item: unknown, mapping: unknown): Explained {
  const known = isFields(item) ? Object.values(item).flatMap(idsOf) : [];
  for (const key of Object.keys(isFields(mapping) ? mapping : {})) {
    const strange = key.split(' ').find((id) => !known.includes(id));
    if (strange === undefined) continue;
    return { path: [...path, key], message: `"${strange}" is no id of this question. There are: ${known.join(', ')}.` };
  }
  return { path, message: 'What is in "correctResponse" must earn something, and nothing else may earn more.' };
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const idsOf = (value: unknown): readonly string[] =>
  listOf(value).flatMap((member) => (isFields(member) && typeof member.id === 'string' ? [member.id] : []));

/** Two members of a list with one id, or one member that stands in it twice. */
function twice(field: string, owner: Fields) {
  const members = listOf(owner[field]);
  const names = members.map((member) => (isFields(member) ? member.id : member));
  const index = names.findIndex((name, place) => typeof name === 'string' && names.indexOf(name) < place);
  if (index < 0) return null;
  const isId = isFields(members[index]);
  return {
    message: `"${String(names[index])}" ${isId ? 'is the id of two of these' : 'stands here twice'}.`,
    below: isId ? [index, 'id'] : [index],
  };
}

/** An id in a key that nothing in the question has. */
function strangeId(field: string, owner: Fields) {
  if (field === 'gaps') return strangeGapKey(owner);
  if (field !== 'correctResponse') return null;
  const known = Object.entries(owner).flatMap(([name, value]) => (name === field ? [] : idsOf(value)));
  if (known.length === 0) return null;
  for (const { pointer, value } of nodesOf(owner[field])) {
    if (typeof value !== 'string' || known.includes(value)) continue;
    const below = pointer
      .split('/')
      .slice(1)
      .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    return {
      message: `"${value}" is no id of this question. There are: ${known.join(', ')}.`,
      below,
    };
  }
  return null;
}

function strangeGapKey({ gaps: list }: Fields) {
  for (const [index, gap] of listOf(list).entries()) {
    if (!isFields(gap) || gap.options === undefined) continue;
    const known = idsOf(gap.options);
    if (known.includes(String(gap.correctResponse))) continue;
    const message = `"${String(gap.correctResponse)}" is no option of this gap. There are: ${known.join(', ')}.`;
    return { message, below: [index, 'correctResponse'] };
  }
  return null;
}

/** A pair that stands twice in a key of pairs, or something that no pair begins with. */
function pairs(field: string, owner: Fields) {
  const key = listOf(owner.correctResponse);
  if (key.length === 0 || !key.every(Array.isArray)) return null;
  const names = key.map((pair) => listOf(pair).join(' '));
  if (field === 'correctResponse') {
    const index = names.findIndex((name, place) => names.indexOf(name) < place);
    return index < 0 ? null : { message: 'This pair stands twice.', below: [index] };
  }
  const lost = idsOf(owner[field]).findIndex((id) => !key.some((pair) => listOf(pair)[0] === id));
  return lost < 0
    ? null
    : { message: `No pair of the key begins with "${String(idsOf(owner[field])[lost])}".`, below: [lost] };
}

/** A choice of a scenario that leads nowhere. */
function strangeScene(field: string, owner: Fields) {
  if (field !== 'scenes') return null;
  const known = idsOf(owner.scenes);
  for (const [index, scene] of listOf(owner.scenes).entries()) {
    for (const [place, choice] of listOf(isFields(scene) ? scene.choices : []).entries()) {
      const to = isFields(choice) ? choice.to : undefined;
      if (typeof to !== 'string' || known.includes(to)) continue;
      return {
        message: `"${to}" is no scene. There are: ${known.join(', ')}.`,
        below: [index, 'choices', place, 'to'],
      };
    }
  }
  return null;
}

/** A video is a file, or hosted: by an id, and at PeerTube by a host. */
function hostedVideo(field: string, owner: Fields) {
  const { provider, videoId, src } = owner;
  if (field === 'src' && src !== undefined && provider !== undefined)
    return { message: 'A video has either "src" or "provider", not both.' };
  if (field === 'src' && 'type' in owner)
    return {
      message: 'Say where the video is: "src" for a file of yours, or "provider" and "videoId".',
    };
  if (field === 'host') {
    if (provider !== 'peertube') return { message: 'Only PeerTube has a "host".' };
    return {
      message: 'Say on which PeerTube the video is: "host": "peertube.tv", for example.',
    };
  }
  if (field !== 'videoId') return null;
  const id = /(?:[?&]v=|youtu\.be\/|embed\/|shorts\/|vimeo\.com\/|\/w\/|\/watch\/)([\w-]+)/.exec(String(videoId))?.[1];
  const advice = id === undefined ? 'the part of its address that names it' : `"${id}"`;
  return {
    message: `"videoId" is not an id of ${String(provider)}. Write the id of the video alone: ${advice}.`,
  };
}

/** Each gap stands once in the text, and each `[[id]]` of the text is a gap. */
function gaps(field: string, owner: Fields) {
  if (field === 'bank')
    return {
      message: 'Each gap that takes a word of the bank names the id of one, and the bank is for such gaps.',
    };
  if (field !== 'text' || owner.gaps === undefined) return null;
  const marks = [...String(owner.text).matchAll(/\[\[([^\]]*)\]\]/g)].map(([, id = '']) => id);
  const known = idsOf(owner.gaps);
  const strange = marks.find((id) => !known.includes(id));
  if (strange !== undefined) return { message: `The text has [[${strange}]], and no gap has that id.` };
  const lost = known.find((id) => marks.filter((mark) => mark === id).length !== 1);
  return lost === undefined ? null : { message: `[[${lost}]] must stand in the text, exactly once.` };
}

/** A key that names too much or too little. */
function keySize(field: string, owner: Fields) {
  if (field === 'accept') return { message: 'One of these must earn the whole score: take its "credit" away.' };
  if (field !== 'correctResponse') return null;
  const { min, max, maxChoices, options, interaction } = owner;
  if (typeof min === 'number' && typeof max === 'number')
    return {
      message: `The right number must lie on the scale, from ${String(min)} to ${String(max)}, at one of its steps.`,
    };
  const key = listOf(owner.correctResponse);
  if (interaction === 'choice' && key.length > Number(maxChoices ?? 1))
    return {
      message: 'More options are right than may be chosen: with several right ones write "maxChoices": 0.',
    };
  if (interaction === 'order') {
    const lost = idsOf(options).filter((id) => !key.includes(id));
    return {
      message: `All options stand in the right order, each once. Missing: ${lost.join(', ')}.`,
    };
  }
  if (key.every(Array.isArray))
    return {
      message: 'Each pair is ["what stays", "what goes with it"], and each thing has its pair once.',
    };
  return null;
}
