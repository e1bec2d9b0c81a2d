import { stepsOfModule } from '../../core/course/steps.js';
import { sortTerms, type Term } from '../../core/course/glossary.js';
import { lessonsOf, type Block, type Course, type Module } from '../../core/course/course.js';
import { sourceTexts } from '../../core/course/translation.js';
import { foldLetters } from '../../core/search/fold-letters.js';
import { matches, type Query } from '../../core/search/query.js';
import type { Session } from '../../session/session.js';
import type { Place } from '../../session/visit.js';
import { plainBlocks } from '../../ui/plain-blocks.js';
import { langOf, langOfStep } from '../course/screens/contents.js';

/** A text to search, and its letters without case and accents. */
export interface Passage {
  readonly text: string;
  readonly folded: string;
  /** The block of the lesson that it stands in; null for what stands in the contents and on the overview. */
  readonly block: string | null;
}

/** What one line of the contents leads to. */
export interface Page {
  readonly to: Place;
  readonly name: Passage;
  readonly lang: string;
  /** Language of the passages. */
  readonly textLang: string;
  readonly passages: readonly Passage[];
}

/** All that can be found in a course, in one language. */
export interface SearchIndex {
  readonly pages: readonly Page[];
  readonly terms: readonly IndexedTerm[];
  /** Names of lessons whose texts could not be fetched. */
  readonly missing: readonly string[];
}

export interface IndexedTerm {
  readonly term: Term;
  readonly definition: string;
  readonly folded: string;
}

/** What was found; `passages` is empty where only the name matches. */
export interface Found {
  readonly pages: readonly Page[];
  readonly terms: readonly IndexedTerm[];
  readonly count: number;
}

/** Texts that would tell an answer before the question was tried. */
const SECRET = /\.(?:feedback|hints|modelAnswer|accept)(?:\.|$)/;

const indexes = new WeakMap<Course, SearchIndex>();

/** Reads all lessons of a course in the language it is shown in. What could not be fetched is tried again the next time. */
export async function readIndex(session: Session): Promise<SearchIndex> {
  const { localized } = session.content;
  const known = indexes.get(localized);
  if (known) return known;
  const read = await Promise.all(
    lessonsOf(localized).map(async ({ id }) => [id, await readLesson(session, id)] as const),
  );
  const lessons = new Map(read);
  const index = {
    terms: indexTerms(session),
    pages: localized.modules.flatMap((module) => [modulePage(session, module), ...stepPages(session, module, lessons)]),
    missing: lessonsOf(localized).flatMap(({ id, name }) => (lessons.get(id) ? [] : [name])),
  };
  if (index.missing.length === 0 && localized === session.content.localized) indexes.set(localized, index);
  return index;
}

/** The terms of the glossary in the order of the language. */
export function indexTerms({ content }: Session): readonly IndexedTerm[] {
  return sortTerms(content.localized.glossary ?? [], content.language).map((term) => {
    const definition = plainBlocks(term.definition);
    return { term, definition, folded: foldLetters(`${term.term} ${definition}`) };
  });
}

/** Everything in which all words stand together: in one block, one name, one explanation. Terms that are called so come first. */
export function find({ pages, terms }: SearchIndex, query: Query): Found {
  const foundPages = pages.flatMap((page) => {
    const passages = page.passages.filter(({ folded }) => matches(folded, query));
    return passages.length > 0 || matches(page.name.folded, query) ? [{ ...page, passages }] : [];
  });
  const byName = ({ term }: IndexedTerm) => matches(foldLetters(term.term), query);
  const known = terms.filter(({ folded }) => matches(folded, query));
  const foundTerms = [...known.filter(byName), ...known.filter((term) => !byName(term))];
  const count = foundPages.reduce((sum, { passages }) => sum + Math.max(1, passages.length), foundTerms.length);
  return { pages: foundPages, terms: foundTerms, count };
}

interface LessonTexts {
  readonly lang: string;
  readonly passages: readonly Passage[];
}

async function readLesson(session: Session, id: string): Promise<LessonTexts | null> {
  const body = await session.content.lesson(id);
  if (!body.ok) return null;
  const lang = session.content.hasTextsOf(body.value, id) ? session.content.language : session.course.inLanguage;
  return { lang, passages: body.value.blocks.flatMap(passageOf) };
}

function passageOf(block: Block): readonly Passage[] {
  const texts = sourceTexts(block, block.id).filter(({ key }) => !SECRET.test(key));
  const text = texts.map((found) => plainBlocks(found.text)).join('\n');
  return text === '' ? [] : [passage(text, block.id)];
}

const passage = (text: string, block: string | null = null): Passage => ({ text, folded: foldLetters(text), block });

/** A module is no page of its own: its first step stands for it. */
function modulePage(session: Session, module: Module): Page {
  const [first] = stepsOfModule(module);
  const lang = langOf(session, module, 'name') ?? session.content.language;
  const texts = [module.description ?? '', ...(module.outcomes ?? []).map(({ text }) => text)].filter(Boolean);
  return {
    to: first ? { kind: first.kind, id: first.id } : { kind: 'overview' },
    name: passage(module.name),
    lang,
    textLang: lang,
    passages: texts.map((text) => passage(text)),
  };
}

/** Of a test only the name: its questions are not to be read before it is taken. */
function stepPages(
  session: Session,
  module: Module,
  lessons: ReadonlyMap<string, LessonTexts | null>,
): readonly Page[] {
  return stepsOfModule(module).map(({ kind, id, name }) => {
    const lang = langOfStep(session, id);
    const texts = lessons.get(id);
    return {
      to: { kind, id },
      name: passage(name),
      lang,
      textLang: texts?.lang ?? lang,
      passages: texts?.passages ?? [],
    };
  });
}
