// A chart as SVG text, one element a line, as the page would write it.
import { nothing } from 'lit';
import type { Chart } from '../../src/charts/chart';
import { render } from '../../src/charts/plot/render';

interface Template {
  strings: readonly string[];
  values: readonly unknown[];
}

function escaped(value: unknown): string {
  return String(value).replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)!};`);
}

/** What Lit would write of a template: attributes, texts, and templates in templates. */
function flat(part: unknown): string {
  if (Array.isArray(part)) return part.map(flat).join('');
  if (typeof part !== 'object' || part === null || !('strings' in part))
    return part === nothing ? '' : escaped(part);
  const { strings, values } = part as Template;
  return strings.reduce((text, next, i) => {
    if (i === 0) return next;
    const value = values[i - 1];
    const name = /(\s[\w-]+)=$/.exec(text)?.[1];
    if (name === undefined) return text + flat(value) + next;
    const before = text.slice(0, -name.length - 1);
    return value === nothing ? before + next : `${before}${name}="${escaped(value)}"${next}`;
  }, '');
}

export function svgOf(chart: Chart, width: number): string {
  const { height, shapes } = chart.draw(width);
  const lines = flat(render(shapes))
    .replace(/\n\s*/g, ' ')
    .replace(/><\/(?:line|rect|path|circle)>/g, ' />')
    .replace(/></g, '>\n<')
    .split('\n');
  let depth = 1;
  const indented = lines.map((line) => {
    if (line.startsWith('</')) depth -= 1;
    const text = `${'  '.repeat(depth)}${line}`;
    if (/^<(?:g|clipPath|pattern)\b/.test(line)) depth += 1;
    return text;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">`,
    `  <title>${escaped(chart.title)}</title>`,
    `  <desc>${escaped(chart.description)}</desc>`,
    ...indented,
    '</svg>\n',
  ].join('\n');
}
