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
