// Finding a calculator by words: its name, what it does, and the synonyms, acronyms and questions of both
// languages, whatever the one on screen; accents, case and plurals folded. What answers best comes first.

import { messageId, tIn } from '../../i18n';

/** Words that say nothing of what is looked for. */
const EMPTY = new Set(
  (
    'a au aux avec ce ces cette comment combien d dans de des du elle en est et faut il je l la le les leur ma mes mon ne on ou par pas pour puis que quel quelle quels quelles qu sa se ses si son sur t un une vos votre y ' +
    'an and are as at be by can do does for from how i if in is it many much my of on or our should that the this to we what when which with you your'
  ).split(' '),
);

export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words of a text, as they are compared: no plural mark. */
export function words(text: string): string[] {
  const found = fold(text)
    .replace(/[’']/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return found.map((word) => (word.length > 3 ? word.replace(/[sx]$/, '') : word));
}

function telling(text: string): string[] {
  const all = words(text);
  const kept = all.filter((word) => !EMPTY.has(word));
  return kept.length === 0 ? all : kept;
}

/** What one calculator is looked for by. */
interface Entry {
  id: string;
  name: string[];
  phrases: string[][];
  meaning: string[];
}

export interface SearchIndex {
  entries: Entry[];
  /** How many calculators have a word. */
  spread: Map<string, number>;
}

/** The messages that something is looked for by. */
export interface SoughtBy {
  name: string;
  words: string[];
  meaning: string;
}

function operationWords(id: string): SoughtBy {
  const name = `op-${messageId(id)}`;
  return { name, words: [`${name}-words`], meaning: `${name}-what` };
}

/** `ids` in the order of the catalogue, which settles what answers equally well. */
export function searchIndex(
  ids: readonly string[],
  messagesOf: (id: string) => SoughtBy = operationWords,
): SearchIndex {
  const both = (id: string): string[] =>
    (['fr', 'en'] as const).map((language) => tIn(language, id)).filter((text) => text !== id);
  const entries = ids.map((id): Entry => {
    const message = messagesOf(id);
    return {
      id,
      name: words([id.replaceAll('_', ' '), ...both(message.name)].join(' ')),
      phrases: message.words
        .flatMap(both)
        .flatMap((text) => text.split(';'))
        .map(telling),
      meaning: words(both(message.meaning).join(' ')),
    };
  });
  const spread = new Map<string, number>();
  for (const { name, phrases, meaning } of entries)
    for (const word of new Set([...name, ...phrases.flat(), ...meaning]))
      spread.set(word, (spread.get(word) ?? 0) + 1);
  return { entries, spread };
}

/** The ids that answer to the question, best first; all of them when nothing is asked. */
export function search({ entries, spread }: SearchIndex, question: string): string[] {
  const asked = [...new Set(telling(question))];
  if (asked.length === 0) return entries.map(({ id }) => id);
  const weights = asked.map((word) => 1 / (1 + Math.log2(spread.get(word) ?? 1)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const found = entries.map((entry, at) => ({ id: entry.id, at, ...score(entry, asked, weights) }));
  // Short questions must be answered in full, longer ones for the most part.
  const enough = asked.length <= 2 ? 0.999 : 0.6;
  return found
    .filter(({ matched }) => matched >= enough * total)
    .sort((a, b) => b.points - a.points || a.at - b.at)
    .map(({ id }) => id);
}

function score(entry: Entry, asked: string[], weights: number[]): { points: number; matched: number } {
  let points = 0;
  let matched = 0;
  asked.forEach((word, at) => {
    const best = Math.max(
      near(word, entry.name) * 5,
      near(word, entry.phrases.flat()) * 4,
      near(word, entry.meaning) * 2,
    );
    if (best > 0) matched += weights[at]!;
    points += best * weights[at]!;
  });
  // A phrase that holds the whole question, and the more so when it holds nothing else.
  const whole = (group: string[]): boolean => asked.every((word) => near(word, group) > 0);
  const phrase = Math.max(
    0,
    ...entry.phrases.filter(whole).map((group) => 1 + asked.length / Math.max(asked.length, group.length)),
  );
  const named = whole(entry.name) ? 1 + asked.length / entry.name.length : 0;
  return { points: points + 3 * phrase + 3 * named, matched };
}

/** 1 for the word itself, less for its beginning, least for a slip of one letter. */
function near(word: string, group: readonly string[]): number {
  let best = 0;
  for (const other of group) {
    if (other === word) return 1;
    if (word.length >= 2 && other.startsWith(word)) best = Math.max(best, 0.7);
    else if (word.length >= 6 && other.length >= 5 && oneSlip(word, other)) best = Math.max(best, 0.4);
  }
  return best;
}

/** One letter changed, added, left out, or two swapped. */
function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
