import { sendMouse } from '@web/test-runner-commands';

/** One tap in the middle of something, or at a share of its width and height. */
export async function tapOn(target: Element, { across = 0.5, down = 0.5 } = {}): Promise<void> {
  target.scrollIntoView({ block: 'center' });
  // Firefox finds nothing below a pointer in what it has not painted yet.
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  const { left, top, width, height } = target.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(left + across * width), Math.round(top + down * height)] });
}
