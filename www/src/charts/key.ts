// What each mark means, in lines above a drawing that has no room for names at the end of its lines.
import { svg, type SVGTemplateResult } from 'lit';
import { textWidth } from './scale';

export interface KeyItem {
  text: string;
  /** The class of the text. */
  name: string;
  /** The mark, 14 px wide, on a line of text whose middle is at y. */
  mark(x: number, y: number): SVGTemplateResult;
}

const LINE = 18;

/** As many lines as it takes; `height` is the room that they need. */
export function key(
  items: readonly KeyItem[],
  width: number,
): { height: number; marks: SVGTemplateResult[] } {
  let [x, y] = [0, 12];
  const marks = items.map((item) => {
    const room = 18 + textWidth(item.text);
    if (x > 0 && x + room > width) [x, y] = [0, y + LINE];
    const at = x;
    x += room + 12;
    return svg`${item.mark(at, y)}<text class="label ${item.name}" x=${at + 18} y=${y + 4}>${item.text}</text>`;
  });
  return { height: y + 10, marks };
}
