import { warnOnce } from '../c4s-element.js';
import { contrast, readColor } from './color.js';
import type { Scheme } from './detect-scheme.js';

/** Surfaces of both schemes as in `token.styles.ts`: an accent must be readable on each of its scheme. */
const SURFACES: Readonly<Record<Scheme, readonly string[]>> = {
  light: ['#ffffff', '#f5f7f8'],
  dark: ['#141a21', '#0e1318', '#1c242d'],
};
const ENOUGH = 4.5;
const TOKENS = ['--c4s-c-accent', '--c4s-c-accent-hover', '--c4s-c-accent-soft', '--c4s-c-on-accent'] as const;

interface Oklch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

/**
 * Paints an element's root in the host's accent colour. Its hue is kept; its lightness is moved (in OKLCH) until text in it has
 * a contrast of 4.5 on every surface. An empty or unknown colour restores our own.
 */
export function applyAccent(root: HTMLElement, accent: string, scheme: Scheme): void {
  const wish = accent === '' ? null : readColor(accent);
  if (!wish) {
    for (const token of TOKENS) root.style.removeProperty(token);
    return;
  }
  const isLight = scheme === 'light';
  const own = toOklch(wish.red, wish.green, wish.blue);
  const soft = { ...own, l: isLight ? 0.955 : 0.3, c: Math.min(own.c, isLight ? 0.02 : 0.05) };
  const surfaces = [...SURFACES[scheme], css(soft)].map(luminanceOf);
  const guarded = guard(own, { step: isLight ? -0.01 : 0.01, surfaces });
  if (guarded.l !== own.l) warnOnce('accent-adjusted', `--c4s-accent: ${accent} (${scheme})`);
  const hover = { ...guarded, l: guarded.l + (isLight ? -0.06 : 0.06) };
  const values = [css(guarded), css(hover), css(soft), isLight ? '#fff' : '#000'];
  values.forEach((value, index) => {
    root.style.setProperty(TOKENS[index] ?? '', value);
  });
}

interface Limits {
  /** Change of lightness per try: negative on light surfaces. */
  readonly step: number;
  /** Relative luminances of what stands behind the colour. */
  readonly surfaces: readonly number[];
}

/** The nearest lightness at which the colour is readable. */
function guard(color: Oklch, { step, surfaces }: Limits): Oklch {
  let guarded = color;
  const isReadable = () => {
    const shown = luminanceOf(css(guarded));
    return surfaces.every((surface) => contrast(shown, surface) >= ENOUGH);
  };
  while (guarded.l >= 0 && guarded.l <= 1 && !isReadable()) guarded = { ...guarded, l: guarded.l + step };
  return guarded;
}

const luminanceOf = (color: string): number => readColor(color)?.luminance ?? 0;

/** The colour as painted; where a screen has no such colour, one of the same hue and lightness and less chroma. */
function css({ l, c, h }: Oklch): string {
  let chroma = c;
  const isPaintable = () => toRgb({ l, c: chroma, h }).every((channel) => channel > -0.002 && channel < 1.002);
  while (chroma > 0.001 && !isPaintable()) chroma *= 0.95;
  const channels = toRgb({ l, c: chroma, h }).map((channel) => Math.round(Math.min(1, Math.max(0, channel)) * 255));
  return `rgb(${channels.join(' ')})`;
}

/** sRGB 0..1 to OKLCH (Ottosson 2020, "A perceptual color space for image processing"). */
export function toOklch(red: number, green: number, blue: number): Oklch {
  const linear = (x: number) => (x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4);
  const [r, g, b] = [linear(red), linear(green), linear(blue)];
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const medium = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const l = 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short;
  const a = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short;
  const bb = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short;
  return { l, c: Math.hypot(a, bb), h: Math.atan2(bb, a) };
}

function toRgb({ l, c, h }: Oklch): readonly [number, number, number] {
  const [a, b] = [c * Math.cos(h), c * Math.sin(h)];
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const gamma = (x: number) => (x <= 0.0031308 ? 12.92 * x : 1.055 * x ** (1 / 2.4) - 0.055);
  return [
    gamma(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
    gamma(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
    gamma(-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short),
  ];
}
