import { StoreError, type StoreErrorCode } from '../core/ports.js';

/** Reads what a browser throws. Errors of another frame are no instances of our classes, so names decide. */
export function asStoreError(error: unknown): StoreError {
  return error instanceof StoreError ? error : new StoreError(codeOf(error), { cause: error });
}

function codeOf(error: unknown): StoreErrorCode {
  switch (nameOf(error)) {
    case 'QuotaExceededError':
      return 'quota';
    case 'SecurityError':
    case 'InvalidAccessError':
      return 'unavailable';
    case 'AbortError':
    case 'InvalidStateError':
      return 'connection-lost';
    default:
      return /connection/i.test(String(error)) ? 'connection-lost' : 'unknown';
  }
}

/** Name of an error, such as `AbortError`; empty for what is no error. */
export function nameOf(error: unknown): string {
  const name: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'name') : undefined;
  return typeof name === 'string' ? name : '';
}

/** Whether the browser keeps nothing for this page, rather than having failed this once. */
export function isRefusal(error: unknown): boolean {
  return error instanceof StoreError && (error.code === 'unavailable' || error.code === 'timeout');
}
