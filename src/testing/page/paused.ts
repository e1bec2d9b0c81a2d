import { FakeTime } from './fake-time.js';

/** Timers of the product that people notice are longer; those of rendering and of waiting tests are shorter. */
const NOTICED = 100;

/** Does something while the product's pauses wait for the test, and gives the page its timers back in any case. */
export async function paused<Result>(act: (time: FakeTime) => Promise<Result>): Promise<Result> {
  const time = new FakeTime('2026-11-03T09:00:00Z', NOTICED);
  try {
    return await act(time);
  } finally {
    time.restore();
  }
}
