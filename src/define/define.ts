import { C4sCourse } from '../elements/course/course.element.js';
import { LAZY_TAGS, loadElement } from '../elements/shared/lazy-elements.js';
import { installEnvironment } from '../session/environment.js';
import { warnOnce } from '../ui/c4s-element.js';
import { defineOnce } from '../ui/define-once.js';
import { createEnvironment } from './environment.js';

/**
 * Registers all public elements with the page's own storage and network. `<c4s-course>` at once, the others when
 * they are seen or wanted. Safe to call again and where there is no page; a second copy of the script leaves the first in charge. Never throws.
 */
export function defineAll(): void {
  if (typeof document === 'undefined') return;
  installEnvironment(createEnvironment());
  defineOnce('c4s-course', C4sCourse);
  watchFor(LAZY_TAGS);
}

/** Loads each element when the page first has it, now or later. */
function watchFor(tags: readonly (typeof LAZY_TAGS)[number][]): void {
  const missing = new Set(tags);
  const look = () => {
    for (const tag of missing) {
      if (!document.querySelector(tag)) continue;
      missing.delete(tag);
      loadElement(tag).catch((error: unknown) => {
        missing.add(tag);
        warnOnce('load-failed', tag, error);
      });
    }
    if (missing.size === 0) observer.disconnect();
  };
  const observer = new MutationObserver(look);
  observer.observe(document.documentElement, { childList: true, subtree: true });
  look();
}
