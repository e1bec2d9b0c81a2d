import type { Clock, Ids } from '../core/ports.js';

/** The device's clock. */
export const systemClock: Clock = () => Date.now();

/** UUIDv7 (RFC 9562) and seeds from the browser's random numbers; works on insecure origins too. */
export const systemIds: Ids = {
  next() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    let time = Date.now();
    for (let index = 5; index >= 0; index--) {
      bytes[index] = time % 256;
      time = Math.floor(time / 256);
    }
    bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
    bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
    const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  },
  seed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
};
