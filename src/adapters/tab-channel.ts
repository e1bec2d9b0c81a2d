import type { StoreChange } from '../core/ports.js';

const NAME = 'c4s-record';

/** Tells other tabs that something was stored or erased. Only a hint: they read again. */
export interface TabChannel {
  send(change: StoreChange): void;
  /** Calls back on a hint, and when this page comes back to the front. Returns the way to stop. */
  listen(listener: (change: StoreChange) => void): () => void;
}

/** A channel between the tabs of a website; without BroadcastChannel, and after a page slept, coming back to the front is the hint. */
export function createTabChannel(): TabChannel {
  let channel: BroadcastChannel | null = null;
  const post = (change: StoreChange) => {
    channel ??= typeof BroadcastChannel === 'function' ? new BroadcastChannel(NAME) : null;
    channel?.postMessage(change);
  };
  return {
    send: post,
    listen(listener) {
      const receive = ({ data }: MessageEvent<unknown>) => {
        const change = parseChange(data);
        if (change) listener(change);
      };
      const open = () => {
        if (typeof BroadcastChannel !== 'function') return;
        channel ??= new BroadcastChannel(NAME);
        channel.addEventListener('message', receive);
      };
      const sleep = () => {
        channel?.close();
        channel = null;
      };
      const wake = () => {
        if (document.visibilityState !== 'visible') return;
        if (!channel) open();
        listener({ kind: 'appended', course: null });
      };
      open();
      window.addEventListener('pagehide', sleep);
      window.addEventListener('pageshow', wake);
      document.addEventListener('visibilitychange', wake);
      return () => {
        sleep();
        window.removeEventListener('pagehide', sleep);
        window.removeEventListener('pageshow', wake);
        document.removeEventListener('visibilitychange', wake);
      };
    },
  };
}

/** A message of ours; anybody on the origin can send others. */
function parseChange(data: unknown): StoreChange | null {
  if (typeof data !== 'object' || data === null) return null;
  const kind: unknown = Reflect.get(data, 'kind');
  if (kind === 'erased') return { kind };
  const course: unknown = Reflect.get(data, 'course');
  return kind === 'appended' && typeof course === 'string' ? { kind, course } : null;
}
