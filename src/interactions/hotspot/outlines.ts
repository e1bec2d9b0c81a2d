import { svg, html, type TemplateResult } from 'lit';
import { cornersOf, type Spot } from './hotspot.spots.js';

/**
 * The outlines of spots over their picture: a light line within a dark one, or the other way round, so that one of them is seen on any
 * picture. The first spot lies on top.
 * @param size - Of the picture, which the coordinates refer to.
 * @param stateOf - Class names of a spot.
 */
export function outlines(
  { width, height, spots }: { readonly width: number; readonly height: number; readonly spots: readonly Spot[] },
  stateOf: (id: string) => string,
): TemplateResult {
  const box = `0 0 ${String(width)} ${String(height)}`;
  return html`<svg class="outlines" viewBox=${box} preserveAspectRatio="none" aria-hidden="true">
    ${[...spots].reverse().map((spot) => svg`<g class="spot ${stateOf(spot.id)}">${shape(spot, 'halo')}${shape(spot, 'line')}</g>`)}
  </svg>`;
}

function shape({ shape, coords }: Spot, className: string): TemplateResult<2> {
  const [a = 0, b = 0, c = 0, d = 0] = coords;
  switch (shape) {
    case 'rect':
      return svg`<rect class=${className} x=${a} y=${b} width=${c - a} height=${d - b} />`;
    case 'circle':
      return svg`<circle class=${className} cx=${a} cy=${b} r=${c} />`;
    case 'poly': {
      const points = cornersOf(coords).map(({ x, y }) => `${String(x)},${String(y)}`);
      return svg`<polygon class=${className} points=${points.join(' ')} />`;
    }
  }
}
