/**
 * Hybrid logical clock (Kulkarni et al. 2014): wall time that never runs backwards and orders what one device has seen.
 * Written as fixed-width text, so that it sorts as text: 9 characters of base 36 milliseconds, 4 of counter.
 */
export function nextHlc(last: string, now: number): string {
  const [lastTime, lastCount] = parse(last);
  return now > lastTime ? format(now, 0) : format(lastTime, lastCount + 1);
}

export const FIRST_HLC = '000000000-0000';
export const HLC_PATTERN = /^[0-9a-z]{9}-[0-9a-z]{4}$/;

function parse(hlc: string): readonly [time: number, count: number] {
  const [time = '0', count = '0'] = hlc.split('-');
  return [Number.parseInt(time, 36), Number.parseInt(count, 36)];
}

function format(time: number, count: number): string {
  const carried = count >= 36 ** 4 ? [time + 1, 0] : [time, count];
  const [milliseconds = 0, counter = 0] = carried;
  return `${milliseconds.toString(36).padStart(9, '0')}-${counter.toString(36).padStart(4, '0')}`;
}
