import { msg, str } from '#localize';
import { html, type TemplateResult } from 'lit';
import type { Named } from './place-moves.js';

/** What the list of places calls back. */
export interface PlaceListHandlers {
  /** A place was chosen, or none any more. */
  choose(place: string | null): void;
  /** A pointer opens the list. */
  open(): void;
  leave(): void;
}

/**
 * The list that opens at a pressed thing: another way to its place.
 * @param listed - The place that was chosen in it already.
 */
export function renderPlaceList(
  name: string,
  places: readonly Named[],
  listed: string | null,
  { choose, open, leave }: PlaceListHandlers,
): TemplateResult {
  return html`<select
    class="list"
    aria-label=${msg(str`Move to: ${name}`, { id: 'place.move-to' })}
    @change=${(event: Event) => {
      if (event.target instanceof HTMLSelectElement) choose(event.target.value || null);
    }}
    @pointerdown=${open}
    @blur=${leave}
  >
    <option value="">${msg('Move to…', { id: 'place.list' })}</option>
    ${places.map(({ id, name: label }) => html`<option value=${id} .selected=${id === listed}>${label}</option>`)}
  </select>`;
}
