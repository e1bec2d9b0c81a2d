import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { detectScheme, type Scheme } from './detect-scheme.js';

export type Theme = 'auto' | Scheme;

type Host = ReactiveControllerHost & HTMLElement & { readonly theme: Theme };

/** Keeps an element's colour scheme in step with the page around it, and its accent colour readable. */
export class ThemeController implements ReactiveController {
  readonly #host: Host;
  readonly #media = matchMedia('(prefers-color-scheme: dark)');
  readonly #observer = new MutationObserver(() => {
    this.#detect();
  });
  #detected: Scheme = 'light';
  #accent = '';

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  get scheme(): Scheme {
    return this.#host.theme === 'light' || this.#host.theme === 'dark' ? this.#host.theme : this.#detected;
  }

  readonly #onMedia = () => {
    this.#detect();
  };

  hostConnected(): void {
    this.#media.addEventListener('change', this.#onMedia);
    const watched = { attributes: true, attributeFilter: ['class', 'style', 'data-theme'] };
    for (const element of [document.documentElement, document.body]) this.#observer.observe(element, watched);
    this.#detect();
  }

  hostDisconnected(): void {
    this.#media.removeEventListener('change', this.#onMedia);
    this.#observer.disconnect();
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

  #detect(): void {
    const scheme = detectScheme(this.#host);
    if (scheme === this.#detected) return;
    this.#detected = scheme;
    this.#host.requestUpdate();
  }
}
