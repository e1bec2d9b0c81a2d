/** A colour as the browser paints it in sRGB: channels and alpha 0..1, luminance as WCAG 2.2 defines it. */
export interface PaintedColor {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
  readonly luminance: number;
}

let canvas: CanvasRenderingContext2D | null = null;

/** Reads any CSS colour by painting one pixel of it. @returns null for what is no colour. */
export function readColor(css: string): PaintedColor | null {
  if (!CSS.supports('color', css)) return null;
  canvas ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!canvas) return null;
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = css;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((byte) => byte / 255);
  return { red, green, blue, alpha, luminance: luminance(red, green, blue) };
}

/** Relative luminance (WCAG 2.2) of sRGB channels 0..1. */
export function luminance(red: number, green: number, blue: number): number {
  const linear = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Contrast ratio (WCAG 2.2) of two luminances, 1..21. */
export function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
