import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { detectScheme, type Scheme } from './detect-scheme.js';

export type Theme = 'auto' | Scheme;

type Host = ReactiveControllerHost & HTMLElement & { readonly theme: Theme };

/** Keeps an element's colour scheme in step with the page around it, and its accent colour readable. */
export class ThemeController implements ReactiveController {
  readonly #host: Host;
  /** Stops watching the page. */
  #stop: (() => void) | null = null;
  #detected: Scheme = 'light';
  #accent = '';

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  get scheme(): Scheme {
    return this.#host.theme === 'light' || this.#host.theme === 'dark' ? this.#host.theme : this.#detected;
  }

  hostConnected(): void {
    this.#stop?.();
    this.#stop = watchPage(this.#detect);
    this.#detect();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  hostUpdated(): void {
    const accent = getComputedStyle(this.#host).getPropertyValue('--c4s-accent').trim();
    const key = `${accent} ${this.scheme}`;
    if (key === this.#accent || (accent === '' && this.#accent === '')) return;
    this.#accent = key;
    void import('./accent.js').then(({ applyAccent }) => {
      const root = this.#host.shadowRoot?.querySelector<HTMLElement>('.root');
      if (root) applyAccent(root, accent, this.scheme);
    });
  }

  readonly #detect = (): void => {
    const scheme = detectScheme(this.#host);
    if (scheme === this.#detected) return;
    this.#detected = scheme;
    this.#host.requestUpdate();
  };
}

/** Tells when the page or the system may show another scheme. Not before an element stands in a page: a server has nothing to watch. */
function watchPage(changed: () => void): () => void {
  const media = matchMedia('(prefers-color-scheme: dark)');
  const observer = new MutationObserver(changed);
  const watched = { attributes: true, attributeFilter: ['class', 'style', 'data-theme'] };
  media.addEventListener('change', changed);
  for (const element of [document.documentElement, document.body]) observer.observe(element, watched);
  return () => {
    media.removeEventListener('change', changed);
    observer.disconnect();
  };
}
