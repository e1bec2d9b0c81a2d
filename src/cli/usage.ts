/** The program was called in a way that it does not know; says how it may be called. */
export class UsageError extends Error {
  constructor(reason: string, help: string) {
    super(`${reason}\n\n${help}`);
    this.name = 'UsageError';
  }
}
