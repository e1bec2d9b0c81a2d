/** A thing or a place, with its name in plain letters. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A thing that stands in a place. */
export interface Placement {
  readonly thing: string;
  readonly place: string;
}

/** A thing that is being moved: out of a place, or out of the list of what is not placed (null). */
export interface Piece {
  readonly thing: string;
  readonly from: string | null;
}

/** What can be placed where, and what is placed now. */
export interface PlaceTask {
  readonly things: readonly Named[];
  readonly places: readonly Named[];
  readonly placed: readonly Placement[];
  /** A place holds one thing. */
  readonly single: boolean;
  /** A thing stays in the list and can be placed again. */
  readonly reuse: boolean;
  /** The places are positions, each holds a thing from the start, and what is moved pushes the others along. */
  readonly isOrder?: true;
}

/** What an interaction tells the engine. */
export interface PlaceOptions {
  /** What can be placed where; null while there is no item. */
  task(): PlaceTask | null;
  /** Takes what is placed after a move. */
  give(placed: readonly Placement[]): void;
  /** The text of a thing, in its language. */
  renderThing(id: string): unknown;
}

/**
 * What is placed after a move; everything else stays where it is.
 * @param to - The place, or null for back to the list. A full place gives its thing for the moved one, or sends it back.
 */
export function moved(task: PlaceTask, { thing, from }: Piece, to: string | null): readonly Placement[] {
  if (task.isOrder) return movedAlong(task, thing, to);
  const isPiece = (placement: Placement): boolean =>
    placement.thing === thing && (!task.reuse || placement.place === from || placement.place === to);
  const others = task.placed.filter((placement) => !isPiece(placement));
  if (to === null) return others;
  const displaced = task.single ? others.find(({ place }) => place === to) : undefined;
  const swapped = displaced && from !== null && from !== to ? [{ thing: displaced.thing, place: from }] : [];
  return [...others.filter((placement) => placement !== displaced), ...swapped, { thing, place: to }];
}

/** Nothing leaves an order: what is moved to no position stays where it is. */
function movedAlong({ places, placed }: PlaceTask, thing: string, to: string | null): readonly Placement[] {
  const index = places.findIndex(({ id }) => id === to);
  if (index < 0) return placed;
  const inOrder = places.flatMap(({ id }) => placed.filter(({ place }) => place === id));
  const others = inOrder.map((placement) => placement.thing).filter((other) => other !== thing);
  const order = [...others.slice(0, index), thing, ...others.slice(index)];
  return order.flatMap((each, at) => {
    const place = places[at];
    return place ? [{ thing: each, place: place.id }] : [];
  });
}

/** Things that can be taken from the list: what is not placed, or everything where things may be used again. */
export function thingsInList({ things, placed, reuse }: PlaceTask): readonly Named[] {
  return reuse ? things : things.filter(({ id }) => !placed.some(({ thing }) => thing === id));
}

/** The things in a place, in the order they were placed. */
export function thingsIn({ things, placed }: PlaceTask, place: string): readonly Named[] {
  return placed.flatMap((placement) =>
    placement.place === place ? things.filter(({ id }) => id === placement.thing) : [],
  );
}
