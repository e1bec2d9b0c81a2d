import { msg, str } from '#localize';
import { formatNumber } from '../../i18n/format.js';
import type { Named, PlaceTask } from './place-moves.js';

/** What to do, in one line above the things. */
export function placeHint(): string {
  return msg('Press an item, then its place. Or choose the place from the list that opens.', { id: 'place.hint' });
}

/** Said when a thing of the list is pressed. */
export function selectedWords(task: PlaceTask | null, thing: string): string {
  const name = nameIn(task?.things, thing);
  return msg(str`${name} selected. Choose where it goes.`, { id: 'place.selected' });
}

/** Said when a place is pressed before any thing. */
export function wantedWords(task: PlaceTask | null, place: string): string {
  const name = nameIn(task?.places, place);
  return msg(str`${name}: choose what goes here.`, { id: 'place.wanted' });
}

/** Said after a move: where the thing is now, and how much is done. */
export function movedWords(task: PlaceTask, thing: string, to: string | null): string {
  const { things, places, placed, single } = task;
  const name = nameIn(things, thing);
  if (task.isOrder) {
    const place = formatNumber(places.findIndex(({ id }) => id === to) + 1);
    return msg(str`${name}: position ${place} of ${formatNumber(places.length)}`, { id: 'order.moved' });
  }
  const where = to === null ? msg('not placed', { id: 'place.not-placed' }) : nameIn(places, to);
  const done = formatNumber(new Set(placed.map((each) => (single ? each.place : each.thing))).size);
  const all = formatNumber(single ? places.length : things.length);
  return msg(str`${name}: ${where}. Placed: ${done} of ${all}.`, { id: 'place.moved' });
}

const nameIn = (named: readonly Named[] = [], id: string): string => named.find((each) => each.id === id)?.name ?? '';
