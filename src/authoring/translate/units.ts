/** One text that a translator sees. */
export interface Unit {
  readonly file: string;
  readonly key: string;
  readonly source: string;
  /** Empty where there is none. A language may accept several spellings of an answer: one a line. */
  readonly target: string;
  readonly state: 'translated' | 'missing' | 'awaited' | 'stale' | 'orphaned';
}

/** One text as a translator gives it back. */
export interface ImportedUnit extends Pick<Unit, 'file' | 'key' | 'source' | 'target'> {
  /** Nobody has said that it is done. An old translation that comes back unchanged then stays as stale as it was. */
  readonly pending: boolean;
  /** The file could not say every letter, and has `?` for those that it could not. */
  readonly lossy?: boolean;
}
