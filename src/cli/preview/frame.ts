// The course as a partner's page would show it, in a frame of its own so that it has a width of its own.
const options = new URLSearchParams(location.search);
const theme = options.get('theme') ?? 'light';
const language = options.get('language') ?? 'en';
document.documentElement.lang = language;
document.body.dataset.theme = theme;

const course = document.createElement('c4s-course');
for (const [name, value] of [
  ['src', options.get('src') ?? ''],
  ['lang', language],
  ['content-lang', language],
  ['theme', theme],
  ['storage', 'session'],
  ['routing', 'hash'],
] as const)
  course.setAttribute(name, value);
document.body.append(course);

export {};
