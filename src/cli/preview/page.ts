/** What the server says of the course, see preview-server.ts. */
interface Report {
  readonly name: string;
  readonly src: string;
  readonly languages: readonly string[];
  readonly findings: readonly Finding[];
}
interface Finding {
  readonly level: 'error' | 'warning' | 'note';
  readonly code: string;
  /** As the author would write it. */
  readonly file: string;
  /** Absolute, for editors that open addresses. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** Longer lists help nobody; the count says how many there are. */
const MOST = 200;

const language = select('language');
const width = select('width');
const theme = select('theme');
const filter = select('filter');
let report: Report | null = null;

theme.value = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
for (const control of [language, theme]) control.addEventListener('change', showCourse);
filter.addEventListener('change', showProblems);
width.addEventListener('change', () => {
  frame().dataset.width = width.value;
});
new EventSource('/events').addEventListener('message', () => void update());
void update();

/** Fetches what the check says, and shows the course anew at the place where it was. */
async function update(): Promise<void> {
  const response = await fetch('/report.json').catch(() => null);
  if (!response?.ok) {
    element('status').textContent = 'The preview has ended, or the course cannot be read.';
    return;
  }
  report = read(await response.json());
  if (!report) return;
  element('status').dataset.updated = String(Number(element('status').dataset.updated ?? 0) + 1);
  document.title = `Preview: ${report.name}`;
  const title = document.querySelector('h1');
  if (title) title.textContent = report.name;
  fill(
    language,
    report.languages.map((tag) => [tag, `${nameOf(tag)} (${tag})`] as const),
  );
  showProblems();
  showCourse();
}

const nameOf = (tag: string): string => new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;

function showCourse(): void {
  if (!report) return;
  const options = new URLSearchParams({ src: report.src, language: language.value, theme: theme.value });
  const place = placeInside();
  // Another search would load it anyway; the same one is loaded again for the sake of changed files.
  frame().src = `/preview/frame.html?${options.toString()}&at=${String(Date.now())}${place}`;
}

/** Where the reader is in the course. */
function placeInside(): string {
  try {
    return frame().contentWindow?.location.hash ?? '';
  } catch {
    return '';
  }
}

function showProblems(): void {
  const findings = report?.findings ?? [];
  const count = (level: Finding['level']): number => findings.filter((finding) => finding.level === level).length;
  const chosen = filter.value;
  fill(filter, [
    ['', `everything (${String(findings.length)})`],
    ['error', `errors (${String(count('error'))})`],
    ['warning', `warnings (${String(count('warning'))})`],
    ['note', `notes (${String(count('note'))})`],
  ]);
  filter.value = chosen;
  element('filter-label').hidden = findings.length === 0;
  const time = new Date().toLocaleTimeString();
  const numbers = `${String(count('error'))} errors, ${String(count('warning'))} warnings, ${String(count('note'))} notes.`;
  element('status').textContent = `${findings.length === 0 ? 'Nothing to mend.' : numbers} Checked at ${time}.`;
  const order = ['error', 'warning', 'note'];
  const shown = findings
    .filter(({ level }) => chosen === '' || level === chosen)
    .sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level));
  element('problems').replaceChildren(...shown.slice(0, MOST).map(problem));
}

function problem({ level, code, file, path, line, column, message }: Finding): HTMLElement {
  const entry = document.createElement('li');
  entry.dataset.level = level;
  const kind = document.createElement('strong');
  kind.textContent = `${level}: ${code.replaceAll('-', ' ')}`;
  const text = document.createElement('p');
  text.textContent = message;
  const place = document.createElement('a');
  place.href = `vscode://file/${encodeURI(path)}:${String(line)}:${String(column)}`;
  place.textContent = `${file}:${String(line)}:${String(column)}`;
  entry.append(kind, text, place);
  return entry;
}

function fill(control: HTMLSelectElement, entries: readonly (readonly [string, string])[]): void {
  const chosen = control.value;
  control.replaceChildren(...entries.map(([value, text]) => new Option(text, value, false, value === chosen)));
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no "${id}".`);
  return found;
}

function select(id: string): HTMLSelectElement {
  const found = element(id);
  if (!(found instanceof HTMLSelectElement)) throw new Error(`"${id}" is no list.`);
  return found;
}

function frame(): HTMLIFrameElement {
  const found = element('frame');
  if (!(found instanceof HTMLIFrameElement)) throw new Error('There is no frame.');
  return found;
}

const read = (value: unknown): Report | null => (isReport(value) ? value : null);

function isReport(value: unknown): value is Report {
  return typeof value === 'object' && value !== null && 'findings' in value && 'languages' in value;
}
