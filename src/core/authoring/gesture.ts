/**
 * One thing that a learner's hands do to a question. Controls are called by their accessible names, as a screen reader says them in English.
 * How a gesture is made by keys, by single taps and by a mouse is the matter of whoever has hands: see test/e2e/hands.mjs.
 */
export type Gesture = ChooseGesture | WriteGesture | PickGesture | PlaceGesture | ArrangeGesture | SlideGesture;

/** Chooses a radio button or a box to tick. */
export interface ChooseGesture {
  readonly act: 'choose';
  readonly role: 'radio' | 'checkbox';
  readonly name: string;
  /** Whether the name is all that the control is called; else it begins or goes on otherwise. */
  readonly exact: boolean;
  /** A button on a picture that does the same, and that a mouse presses. */
  readonly mark?: RegExp;
}

/** Writes into a field. */
export interface WriteGesture {
  readonly act: 'write';
  /** Needed where there are several fields. */
  readonly name?: string;
  readonly text: string;
}

/** Picks an option of a list that drops down. */
export interface PickGesture {
  readonly act: 'pick';
  readonly name: string;
  readonly option: string;
}

/** Brings a thing to its place: presses both or, with a mouse, drags it. A thing that is not offered any more is there already. */
export interface PlaceGesture {
  readonly act: 'place';
  readonly thing: string;
  readonly place: string;
}

/** Brings the rows of a list into an order. */
export interface ArrangeGesture {
  readonly act: 'arrange';
  /** What stands in the rows, first to last. */
  readonly rows: readonly string[];
  /** Name of the button that moves a row up. */
  up(row: string): string;
  /** Name, or its beginning, of the row at a place from 0: a mouse drags it there. */
  at(place: number, row: string): string;
}

/** Slides to a number of a scale. */
export interface SlideGesture {
  readonly act: 'slide';
  readonly to: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** A short CommonMark text as it is read. */
export const plainText = (markdown: string): string =>
  markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`\\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** What the member of a list with an id is called. */
export const nameOf = (members: readonly { readonly id: string; readonly text: string }[], id: string): string =>
  plainText(members.find((member) => member.id === id)?.text ?? '');

/** What options are that can be chosen: of one alone, or of several. */
export const roleOf = (maxChoices = 1): ChooseGesture['role'] => (maxChoices === 1 ? 'radio' : 'checkbox');
