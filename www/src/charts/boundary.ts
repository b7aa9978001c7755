// A place of the horizontal axis where something ends, with its words on the side that has room.
import { TICK, text, textWidth, type Mark } from './plot';

export function boundary(value: number, words: string): Mark {
  return ({ x, left, top, bottom }) => {
    const at = x(value);
    const before = at - left > textWidth(words, TICK) + 8;
    return [
      { kind: 'line', ink: 'reference', x1: at, x2: at, y1: top, y2: bottom },
      text('tick halo', before ? at - 5 : at + 5, top + 10, words, before ? 'end' : 'start'),
    ];
  };
}

/** The words of a line, above the drawing, on the side of it that has room. */
export function aboveLine({ value, text: words }: { value: number; text: string }): Mark {
  return ({ x, width }) => {
    const at = x(value);
    const room = textWidth(words);
    const start = at + room + 10 > width ? at - 6 - room : at + 6;
    return [text('label halo', Math.max(0, Math.min(start, width - room)), 14, words)];
  };
}
