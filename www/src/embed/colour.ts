// A host's accent colour made readable: it is text, lines and the ground of buttons here, so it is darkened
// on paper and lightened by night until it stands out as much as text must (WCAG 2.2, contrast of 4.5).

const PAPER = { light: '#faf7f1', dark: '#17150f' };
const WANTED = 4.5;

type Rgb = [number, number, number];

/** Custom properties that replace Levier's accent. */
export function accentProperties(accent: string): Record<`--${string}`, string> {
  const light = readable(accent, PAPER.light, '#000000');
  const dark = readable(accent, PAPER.dark, '#ffffff');
  return {
    '--accent': `light-dark(${light}, ${dark})`,
    '--accent-ink': `light-dark(${inkOn(light)}, ${inkOn(dark)})`,
    '--accent-wash': `light-dark(${mix(light, PAPER.light, 0.88)}, ${mix(dark, PAPER.dark, 0.8)})`,
  };
}

/** The colour, moved towards `end` by the smallest step that makes it readable on `ground`. */
export function readable(colour: string, ground: string, end: string): string {
  for (let share = 0; share < 1; share += 0.05) {
    const moved = mix(colour, end, share);
    if (contrast(moved, ground) >= WANTED) return moved;
  }
  return end;
}

function inkOn(ground: string): string {
  return contrast('#ffffff', ground) >= contrast('#000000', ground) ? '#ffffff' : '#000000';
}

/** Contrast of two colours, 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(rgb(one)), luminance(rgb(other))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function mix(from: string, to: string, share: number): string {
  const [a, b] = [rgb(from), rgb(to)];
  return `#${a
    .map((part, at) =>
      Math.round(part + (b[at]! - part) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

function rgb(colour: string): Rgb {
  const number = Number.parseInt(colour.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}
