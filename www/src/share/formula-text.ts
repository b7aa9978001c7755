// A formula of the catalogue as a line of text, `(CA × taux de marque − coût) ÷ coût`, for places where no
// MathML stands.

import type { Expr, Operation } from '../calculators/contract';
import { formatNumber, has, inputName, messageId, NONE, outputName, t } from '../i18n';

/** How tightly an expression binds, as it is written on a line. */
function strength(expr: Expr): number {
  switch (expr.node) {
    // The one formula of a choice is written as it stands.
    case 'where':
      return expr.args[0] ? strength(expr.args[0]) : 5;
    case 'pm':
      return 0;
    case 'add':
    case 'sub':
      return 1;
    case 'neg':
    case 'sum':
    case 'product':
      return 2;
    case 'mul':
    case 'div':
      return 3;
    case 'pow':
      return 4;
    default:
      return 5;
  }
}

/** `ROI = (…) ÷ …`, with what each symbol stands for after it; without an output, what the last symbol is. */
export function formulaText(operation: Operation, formula: Expr, output: string | null): string {
  const last = operation.symbols.at(-1);
  const left = output === null ? symbolName(last?.name ?? NONE) : outputName(operation.id, output);
  const line = `${left} = ${write(operation, formula)}`;
  const named = operation.symbols.filter(({ name }) => names(operation, formula).has(name));
  return [
    line,
    ...named.map((symbol) => `${symbolName(symbol.name)} = ${write(operation, symbol.formula)}`),
  ].join(' ; ');
}

function write(operation: Operation, expr: Expr, need = 0, letter = 't'): string {
  const inner = plain(operation, expr, letter);
  return strength(expr) < need ? `(${inner})` : inner;
}

function plain(operation: Operation, expr: Expr, letter: string): string {
  const arg = (at: number, need = 0, own = letter): string => {
    const one = 'args' in expr ? expr.args[at] : undefined;
    return one ? write(operation, one, need, own) : NONE;
  };
  // A sum that begins at the index of what it stands in counts by another letter.
  const running = (sign: string, need: number): string => {
    const from = arg(0);
    const own = from === letter ? 'u' : letter;
    return `${sign}[${own} = ${from} … ${arg(1)}] ${arg(2, need, own)}`;
  };
  // To the right of a minus or a division, what binds as loosely needs brackets.
  const joined = (sign: string, need: number, after = need): string =>
    'args' in expr
      ? expr.args.map((one, at) => write(operation, one, at === 0 ? need : after, letter)).join(sign)
      : NONE;
  switch (expr.node) {
    case 'input':
      return inputName(operation.id, expr.key);
    case 'output':
      return outputName(operation.id, expr.key);
    case 'number':
      return formatNumber(expr.value);
    case 'symbol':
      return symbolName(expr.name);
    case 'pm':
      return joined(' ± ', 1);
    case 'add':
      return joined(' + ', 1, 2);
    case 'sub':
      return joined(' − ', 1, 2);
    case 'mul':
      return joined(' × ', 3, 4);
    case 'div':
      return joined(' ÷ ', 3, 4);
    case 'between':
      return `[${arg(0)} ; ${arg(1)}]`;
    case 'pow':
      return `${arg(0, 5)}^${arg(1, 5)}`;
    case 'sqrt':
      return `√(${arg(0)})`;
    case 'ln':
      return `ln(${arg(0)})`;
    case 'neg':
      return `−${arg(0, 3)}`;
    case 'call':
      return `${functionName(expr.function)}(${expr.args.map((one) => write(operation, one, 0, letter)).join(' ; ')})`;
    case 'sum':
      return running('Σ', 3);
    case 'product':
      return running('Π', 4);
    case 'where':
      return arg(0);
    case 'piecewise':
      return `{ ${t('share-formula-if', { then: arg(2), left: arg(0), right: arg(1), other: arg(3) })} }`;
    case 'season_mean':
      return t('formula-season-mean', { name: inputName(operation.id, expr.key) });
    case 'index':
      return letter;
    case 'len':
      return t('formula-count', { name: inputName(operation.id, expr.key) });
    case 'item': {
      const name = inputName(operation.id, expr.column ?? expr.key);
      const inRow = operation.inputs.find((input) => input.key === expr.key)?.kind.type === 'row';
      if (expr.at === 'first' || expr.at === 'last') return inRow ? name : t(`formula-${expr.at}`, { name });
      return inRow ? name : `${name}[${expr.at === 'here' ? letter : `${letter} − 1`}]`;
    }
  }
}

function functionName(name: string): string {
  return name === 'normal_quantile' ? 'Φ⁻¹' : name === 'normal_cdf' ? 'Φ' : name === 'asin' ? 'arcsin' : name;
}

function symbolName(name: string): string {
  const id = `symbol-${messageId(name)}`;
  return has(id) ? t(id) : name;
}

/** The symbols that a formula names, and those that these name. */
function names(operation: Operation, expr: Expr, found = new Set<string>()): Set<string> {
  if (expr.node === 'symbol' && !found.has(expr.name)) {
    found.add(expr.name);
    const own = operation.symbols.find(({ name }) => name === expr.name);
    if (own) names(operation, own.formula, found);
  }
  if ('args' in expr) for (const one of expr.args) names(operation, one, found);
  return found;
}
