/** Red, green and blue from 0 to 255; how opaque from 0 to 1. */
export interface Colour {
  readonly rgb: readonly [red: number, green: number, blue: number];
  readonly alpha: number;
}

export const BLACK: Colour = { rgb: [0, 0, 0], alpha: 1 };
export const WHITE: Colour = { rgb: [255, 255, 255], alpha: 1 };

const NAMED: Readonly<Record<string, string>> = {
  white: "#fff",
  black: "#000",
  snow: "#fffafa",
  ivory: "#fffff0",
  ghostwhite: "#f8f8ff",
  floralwhite: "#fffaf0",
  mintcream: "#f5fffa",
  azure: "#f0ffff",
  whitesmoke: "#f5f5f5",
  transparent: "#0000",
};

/** The colour a CSS value writes; null when it is written in a way that is not followed. */
export function colourOf(value: string): Colour | null {
  const written = value.replace(/\s*!important$/, "").trim();
  const hex = /^#([0-9a-f]{3,8})$/.exec(NAMED[written] ?? written)?.[1];
  if (hex) return fromHex(hex);
  const call = /^(rgb|hsl)a?\(([^)]*)\)$/.exec(written);
  if (!call) return null;
  const parts = call[2]!.split(/[\s,/]+/).filter((part) => part !== "");
  if (parts.length < 3) return null;
  const alpha = parts[3] === undefined ? 1 : amount(parts[3], 1);
  return call[1] === "rgb" ? fromRgb(parts, alpha) : fromHsl(parts, alpha);
}

function fromHex(hex: string): Colour | null {
  const wide = hex.length <= 4 ? hex.replace(/./g, "$&$&") : hex;
  if (wide.length !== 6 && wide.length !== 8) return null;
  const pair = (at: number) => Number.parseInt(wide.slice(at, at + 2), 16);
  return { rgb: [pair(0), pair(2), pair(4)], alpha: wide.length === 8 ? pair(6) / 255 : 1 };
}

function fromRgb(parts: readonly string[], alpha: number): Colour | null {
  const [red, green, blue] = parts.map((part) => amount(part, 255));
  return [red, green, blue, alpha].some(Number.isNaN) ? null : { rgb: [red!, green!, blue!], alpha };
}

/** Only what tells white from black: the hue matters where there is saturation, and then the colour is seen. */
function fromHsl(parts: readonly string[], alpha: number): Colour | null {
  const saturation = amount(parts[1]!, 1);
  const lightness = amount(parts[2]!, 1);
  if (Number.isNaN(saturation + lightness + alpha)) return null;
  if (alpha > 0 && saturation > 0.05 && lightness > 0.03 && lightness < 0.97) return null;
  const grey = lightness * 255;
  return { rgb: [grey, grey, grey], alpha };
}

function amount(written: string, whole: number): number {
  const figure = Number.parseFloat(written);
  return written.endsWith("%") ? (figure / 100) * whole : figure;
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(one: Colour, other: Colour): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

function luminance({ rgb }: Colour): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((part) => {
    const share = Math.min(255, Math.max(0, part)) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
