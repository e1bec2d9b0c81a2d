import { msg } from '#localize';
import { html, type TemplateResult } from 'lit';
import { formatNumber } from '../../i18n/format.js';
import { safeLink } from '../link.js';

const SPEEDS = [0.75, 1, 1.25, 1.5, 2];

/** A list of speeds for the `audio` or `video` in the same `.player`, where the browser's own controls may have none. */
export function speedControl(): TemplateResult {
  return html`<label class="speed">
    ${msg('Speed', { id: 'media.speed' })}
    <select @change=${setSpeed}>
      ${SPEEDS.map((speed) => html`<option value=${speed} ?selected=${speed === 1}>${formatNumber(speed)}×</option>`)}
    </select>
  </label>`;
}

function setSpeed({ currentTarget }: Event): void {
  if (!(currentTarget instanceof HTMLSelectElement)) return;
  const media = currentTarget.closest('.player')?.querySelector<HTMLMediaElement>('audio, video');
  if (!media) return;
  media.playbackRate = Number(currentTarget.value);
  // A file that is loaded later starts at the default rate.
  media.defaultPlaybackRate = media.playbackRate;
}

/** What is said, to read instead. @param content - The rendered text, which says its own language. */
export function transcript(content: unknown): TemplateResult {
  return html`<details>
    <summary>${msg('Transcript', { id: 'media.transcript' })}</summary>
    ${content}
  </details>`;
}

/** In place of a recording that does not play. @param address - Empty where it may not even be followed. */
export function mediaFailed(address: string): TemplateResult {
  return html`<div class="failed">
    <p>${msg('The recording could not be played here.', { id: 'media.failed' })}</p>
    ${address && safeLink(msg('Open the file', { id: 'media.open' }), address)}
  </div>`;
}
