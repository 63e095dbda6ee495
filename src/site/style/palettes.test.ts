import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PALETTES } from './palettes.ts';

/** WCAG 2.2: 1.4.3 (words) and 1.4.11 (what a hand must find). */
const PAIRS = [
  { front: 'ink', back: 'paper', ratio: 7 },
  { front: 'ink', back: 'leaf', ratio: 7 },
  { front: 'ink', back: 'mark', ratio: 4.5 },
  { front: 'quiet', back: 'paper', ratio: 4.5 },
  { front: 'quiet', back: 'leaf', ratio: 4.5 },
  { front: 'accent', back: 'paper', ratio: 4.5 },
  { front: 'accent', back: 'leaf', ratio: 4.5 },
  { front: 'accent', back: 'mark', ratio: 4.5 },
  { front: 'paper', back: 'accent', ratio: 4.5 },
  { front: 'edge', back: 'paper', ratio: 3 },
] as const;

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

for (const [name, palette] of Object.entries(PALETTES)) {
  for (const { front, back, ratio } of PAIRS) {
    test(`${name}: ${front} on ${back} has a contrast of ${ratio} at least`, () => {
      const found = contrast(palette[front], palette[back]);
      assert.ok(found >= ratio, `${found.toFixed(2)}`);
    });
  }
}
