import type { Course } from '../core/course/course.js';
import { parseCourse } from '../core/course/parse-course.js';
import type { CourseProblem } from '../core/errors.js';
import type { CancelSignal } from '../core/ports.js';
import { fail, ok, type Result } from '../core/result.js';
import { ContentLibrary, loadCourse } from '../content/content-library.js';
import type { Environment, Storage } from './environment.js';
import { thisPage } from './page.js';
import { Recorder } from './recorder.js';
import { Session } from './session.js';
import type { Visit } from './visit.js';

/** Where a course comes from: an address, or the parsed JSON itself. */
export type CourseOrigin = { readonly src: string } | { readonly content: unknown };

export interface OpenOptions {
  readonly origin: CourseOrigin;
  readonly environment: Environment;
  readonly storage: Storage;
  readonly signal?: CancelSignal;
}

/** Opens a course, or joins the session that already runs on it: one course has one state in a page. Never rejects. */
export async function openSession(options: OpenOptions): Promise<Result<Session, CourseProblem>> {
  const { origin, environment, storage, signal } = options;
  try {
    const url = addressOf(origin);
    if (url === null) return fail({ code: 'not-found', url: 'src' in origin ? origin.src : '', status: 0 });
    const course = 'src' in origin ? await loadCourse(environment.source, url, signal) : parseCourse(origin.content);
    return course.ok ? ok(await join(course.value, url, environment, storage)) : course;
  } catch (error) {
    return fail({ code: 'internal', reason: String(error) });
  }
}

function addressOf(origin: CourseOrigin): string | null {
  try {
    return new URL('src' in origin ? origin.src : 'course.json', document.baseURI).href;
  } catch {
    return null;
  }
}

function join(course: Course, url: string, environment: Environment, storage: Storage): Promise<Session> {
  const { sessions } = thisPage();
  const known = sessions.get(environment) ?? new Map<string, Promise<Session>>();
  sessions.set(environment, known);
  const key = `${storage} ${course.id} ${course.version}`;
  const running = known.get(key) ?? start(course, url, environment, storage);
  known.set(key, running);
  running.catch(() => known.delete(key));
  return running;
}

async function start(course: Course, url: string, environment: Environment, storage: Storage): Promise<Session> {
  const library = new ContentLibrary(course, environment.source, url);
  const session = new Session(course, library, environment, new Recorder(course.id, environment.store(storage)));
  await session.restore();
  return session;
}

/** Makes a visit known to widgets inside its host and elsewhere on the page. Returns the way to withdraw it. */
export function announceVisit(visit: Visit, host: Element): () => void {
  const { visits } = thisPage();
  visits.set(visit, host);
  tell();
  return () => {
    visits.delete(visit);
    tell();
  };
}

/** The first visit to a course, by its IRI or by the last part of its path (`cluster-manager`). */
export function findVisit(course: string): Visit | null {
  const matches = (id: string) => id === course || id.split(/[/:#]/).at(-1) === course;
  return [...thisPage().visits.keys()].find((visit) => matches(visit.session.course.id)) ?? null;
}

/** The visit of the nearest widget around an element, across shadow roots and slots. */
export function visitAround(element: Element): Visit | null {
  for (let node: Node | null = parentOf(element); node; node = parentOf(node)) {
    for (const [visit, host] of thisPage().visits) if (host === node) return visit;
  }
  return null;
}

function parentOf(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}

/** Whether a visit is the first of its session, which speaks for it in public events. */
export function isSpokesman(visit: Visit): boolean {
  return [...thisPage().visits.keys()].find((other) => other.session === visit.session) === visit;
}

/** Calls back when visits come and go. Returns the way to stop. */
export function onVisitsChange(listener: () => void): () => void {
  const { listeners } = thisPage();
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(): void {
  for (const listener of [...thisPage().listeners]) listener();
}
