// What a page prints as MathML, read back and computed: each number as the range that its rounding leaves.
import { nothing } from 'lit';

interface Template {
  strings: readonly string[];
  values: readonly unknown[];
}

/** A node of what is printed; a text has no tag. */
export interface Printed {
  tag: string;
  attributes: string;
  children: Printed[];
  text: string;
}

/** The lowest and the highest that a printed number, or what is computed from some, may be. */
export type Range = [number, number];

function markup(part: unknown): string {
  if (Array.isArray(part)) return part.map(markup).join('');
  if (part === nothing || part === null || part === undefined) return '';
  if (typeof part === 'string' || typeof part === 'number')
    return String(part).replace(/[&<>]/g, (sign) => `&#${sign.codePointAt(0)!};`);
  const { strings, values } = part as Template;
  return strings.reduce((text, next, i) => text + markup(values[i - 1]) + next);
}

/** Elements of a template, as a browser would make them. */
export function printed(template: unknown): Printed {
  const root: Printed = { tag: 'root', attributes: '', children: [], text: '' };
  const open = [root];
  for (const [, close, tag, attributes, text] of markup(template).matchAll(
    /<(\/?)([\w-]+)((?:\s[^<>]*)?)>|([^<]+)/g,
  )) {
    const parent = open.at(-1)!;
    if (text !== undefined) {
      const plain = text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))).trim();
      if (plain !== '') parent.children.push({ tag: '', attributes: '', children: [], text: plain });
    } else if (close === '/') open.pop();
    else {
      const node = { tag: tag!, attributes: attributes ?? '', children: [], text: '' };
      parent.children.push(node);
      open.push(node);
    }
  }
  return root;
}

export function textOf(node: Printed): string {
  return node.text + node.children.map(textOf).join('');
}

export function all(node: Printed, test: (node: Printed) => boolean): Printed[] {
  return [...(test(node) ? [node] : []), ...node.children.flatMap((child) => all(child, test))];
}

/** What names mean while a formula is computed: the running index, and items of a list. */
export interface Meaning {
  index: Record<string, number>;
  item: (name: string, at: number) => number;
}

type Unary = (value: number) => number;
interface Operator {
  binds: number;
  apply: (a: Range, b: Range) => Range;
}

function hull(values: number[]): Range {
  const known = values.filter((value) => !Number.isNaN(value));
  return [Math.min(...known), Math.max(...known)];
}
function pairs(f: (x: number, y: number) => number): (a: Range, b: Range) => Range {
  return (a, b) => hull(a.flatMap((x) => b.map((y) => f(x, y))));
}
const OPERATORS: Record<string, Operator> = {
  '+': { binds: 1, apply: pairs((x, y) => x + y) },
  '−': { binds: 1, apply: pairs((x, y) => x - y) },
  '×': { binds: 2, apply: pairs((x, y) => x * y) },
};

function erf(x: number): number {
  // Abramowitz and Stegun (1964), 7.1.5: the series.
  let [term, sum] = [x, x];
  for (let n = 1; Math.abs(term) > 1e-17 && n < 400; n += 1) {
    term *= (-x * x) / n;
    sum += term / (2 * n + 1);
  }
  return Math.abs(x) > 5 ? Math.sign(x) : (2 / Math.sqrt(Math.PI)) * sum;
}
const cdf: Unary = (z) => (1 + erf(z / Math.SQRT2)) / 2;
function quantile(p: number): number {
  let [low, high] = [-9, 9];
  for (let step = 0; step < 80; step += 1) {
    const middle = (low + high) / 2;
    if (cdf(middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
const FUNCTIONS: Record<string, (args: Range[]) => Range> = {
  Φ: ([a]) => hull(a!.map(cdf)),
  'Φ^': ([a]) => hull(a!.map(quantile)),
  ln: ([a]) => hull(a!.map(Math.log)),
  arcsin: ([a]) => hull(a!.map(Math.asin)),
  min: (args) => [Math.min(...args.map(([low]) => low)), Math.min(...args.map(([, high]) => high))],
  max: (args) => [Math.max(...args.map(([low]) => low)), Math.max(...args.map(([, high]) => high))],
};

/** Computes one printed formula. `number` reads what stands in an `mn`. */
export class Reader {
  constructor(
    readonly number: (text: string) => Range,
    readonly meaning: Meaning,
  ) {}

  /** The value of a row; two for the ends of an interval. */
  row(nodes: Printed[]): Range[] {
    const flat = nodes.flatMap(unwrapped);
    const [first] = flat;
    if (isSign(first, '[')) return split(flat.slice(1, -1), ';').map((part) => this.#sum(part));
    const at = flat.findIndex((node, place) => isSign(node, '±') && depth(flat, place) === 0);
    if (at < 0) return this.#fractionOfEnds(flat) ?? [this.#sum(flat)];
    const [centre, half] = [this.#sum(flat.slice(0, at)), this.#sum(flat.slice(at + 1))];
    return [OPERATORS['−']!.apply(centre, half), OPERATORS['+']!.apply(centre, half)];
  }

  #fractionOfEnds(nodes: Printed[]): Range[] | null {
    const [fraction] = nodes;
    if (nodes.length !== 1 || fraction?.tag !== 'mfrac') return null;
    const [over, under] = fraction.children;
    const ends = this.row([over!]);
    return ends.length < 2 ? null : ends.map((end) => divide(end, this.#sum([under!])));
  }

  #one(nodes: Printed[]): Range {
    return this.#sum(nodes.flatMap(unwrapped));
  }

  #sum(row: Printed[]): Range {
    const nodes = row.flatMap(unwrapped);
    const values: Range[] = [];
    const waiting: string[] = [];
    const settle = (binds: number): void => {
      while (waiting.length > 0 && OPERATORS[waiting.at(-1)!]!.binds >= binds) {
        const [b, a] = [values.pop()!, values.pop()!];
        values.push(OPERATORS[waiting.pop()!]!.apply(a, b));
      }
    };
    let at = 0;
    let negative = false;
    while (at < nodes.length) {
      const sign = nodes[at]!.tag === 'mo' ? textOf(nodes[at]!) : '';
      if (sign in OPERATORS && values.length === waiting.length + 1) {
        settle(OPERATORS[sign]!.binds);
        waiting.push(sign);
        at += 1;
      } else if (sign === '−') {
        negative = !negative;
        at += 1;
      } else {
        const [value, next] = this.#atom(nodes, at);
        values.push(negative ? [-value[1], -value[0]] : value);
        negative = false;
        at = next;
      }
    }
    settle(0);
    if (values.length !== 1) throw new Error(`unreadable: ${nodes.map(textOf).join(' ')}`);
    return values[0]!;
  }

  #atom(nodes: Printed[], at: number): [Range, number] {
    const node = nodes[at]!;
    const sign = node.tag === 'mo' ? textOf(node) : '';
    if (node.tag === 'munderover') return this.#running(node, nodes, at + 1);
    const name = functionName(node);
    if (name !== null && isSign(nodes[at + 1], '(')) {
      const end = closing(nodes, at + 1);
      return [FUNCTIONS[name]!(split(nodes.slice(at + 2, end), ';').map((arg) => this.#one(arg))), end + 1];
    }
    if (sign === '{') return [this.#cases(nodes[at + 1]!), at + 2];
    if (sign === '(') {
      const end = closing(nodes, at);
      return [this.#one(nodes.slice(at + 1, end)), end + 1];
    }
    if ('⌊⌈|'.includes(sign) && sign !== '') {
      const close = { '⌊': '⌋', '⌈': '⌉', '|': '|' }[sign]!;
      const end = nodes.findIndex((other, place) => place > at && isSign(other, close));
      const inner = this.#one(nodes.slice(at + 1, end));
      // A hair off a whole number is that number.
      const hair = 1e-9;
      if (sign === '|')
        return [hull([...inner.map(Math.abs), ...(inner[0] < 0 && inner[1] > 0 ? [0] : [])]), end + 1];
      const round = sign === '⌊' ? (x: number) => Math.floor(x + hair) : (x: number) => Math.ceil(x - hair);
      return [hull(inner.map(round)), end + 1];
    }
    return [this.#leaf(node), at + 1];
  }

  #leaf(node: Printed): Range {
    const [first, second] = node.children;
    switch (node.tag) {
      case 'mn':
        return this.number(textOf(node));
      case 'mfrac':
        return divide(this.#one([first!]), this.#one([second!]));
      case 'msqrt':
        return hull(this.#one(node.children).map((x) => Math.sqrt(Math.max(0, x))));
      case 'msup': {
        if (first!.tag === 'mi' && textOf(first!) === 'e') return hull(this.#one([second!]).map(Math.exp));
        return pairs((x, y) => x ** y)(this.#one([first!]), this.#one([second!]));
      }
      case 'msub': {
        const place = this.#one([second!])[0];
        const value = this.meaning.item(textOf(first!), place);
        return [value, value];
      }
      case 'mi': {
        const index = this.meaning.index[textOf(node)];
        if (index !== undefined) return [index, index];
      }
    }
    // A name where a number is due.
    throw new Error(`no number: ${textOf(node)} (${node.tag})`);
  }

  #running(node: Printed, nodes: Printed[], start: number): [Range, number] {
    const [sign, from, to] = node.children;
    const [letter, , ...first] = unwrapped(from!);
    // The term goes on to the next sign that binds less.
    let end = start;
    while (
      end < nodes.length &&
      !(depth(nodes.slice(start), end - start) === 0 && isSign(nodes[end], '+', '−', '=', ')'))
    )
      end += 1;
    const [low] = this.#one(first);
    const [high] = this.#one([to!]);
    const product = textOf(sign!) === '∏';
    let total: Range = product ? [1, 1] : [0, 0];
    for (let t = low; t <= high; t += 1) {
      const inside = { ...this.meaning, index: { ...this.meaning.index, [textOf(letter!)]: t } };
      const term = new Reader(this.number, inside).#one(nodes.slice(start, end));
      total = OPERATORS[product ? '×' : '+']!.apply(total, term);
    }
    return [total, end];
  }

  #cases(table: Printed): Range {
    const [one, other] = table.children.map((row) => row.children);
    const [left, right] = split(
      all(one![1]!, ({ tag }) => tag === 'mrow')[0]!.children.filter(
        ({ tag }) => tag !== 'mtext' && tag !== 'mspace',
      ),
      '≤',
    );
    const holds = this.#one(left!)[0] <= this.#one(right!)[1];
    return this.#one((holds ? one : other)![0]!.children);
  }
}

function divide(a: Range, b: Range): Range {
  return pairs((x, y) => x / y)(a, b);
}

function unwrapped(node: Printed): Printed[] {
  return node.tag === 'mrow' ? node.children.flatMap(unwrapped) : [node];
}

function isSign(node: Printed | undefined, ...signs: string[]): boolean {
  return node?.tag === 'mo' && signs.includes(textOf(node));
}

function functionName(node: Printed): string | null {
  if (node.tag === 'msup' && textOf(node.children[0]!) === 'Φ') return 'Φ^';
  return node.tag === 'mi' && textOf(node) in FUNCTIONS ? textOf(node) : null;
}

/** How many brackets are open before a place. */
function depth(nodes: Printed[], at: number): number {
  return nodes.slice(0, at).reduce((n, node) => n + (isSign(node, '(') ? 1 : isSign(node, ')') ? -1 : 0), 0);
}

function closing(nodes: Printed[], open: number): number {
  return nodes.findIndex(
    (node, at) => at > open && isSign(node, ')') && depth(nodes, at + 1) === depth(nodes, open),
  );
}

function split(nodes: Printed[], sign: string): Printed[][] {
  const parts: Printed[][] = [[]];
  nodes.forEach((node, at) => {
    if (isSign(node, sign) && depth(nodes, at) === 0) parts.push([]);
    else parts.at(-1)!.push(node);
  });
  return parts;
}
