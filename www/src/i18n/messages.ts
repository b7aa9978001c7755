// Sentences: Fluent messages in French and English, one bundle a language.

import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import startEn from 'levier:messages/en/start';
import startFr from 'levier:messages/fr/start';
import type { MessageId } from '../../pkg/messages';
import { signal } from '../state/signals';

export type Language = 'fr' | 'en';
export type Args = Record<string, FluentVariable>;
export type { MessageId };
/** What a message's name may end with after this beginning. */
export type Ending<Head extends string, Id = MessageId> = Id extends `${Head}${infer Tail}` ? Tail : never;

const KEY = 'levier:language';

const current = signal<Language>(initial());

function initial(): Language {
  // An embedded calculator is told its language, and stores nothing in its host's place.
  if (__EMBED__) return 'fr';
  try {
    const kept = localStorage.getItem(KEY);
    if (kept === 'fr' || kept === 'en') return kept;
  } catch {
    // Storage refused: as on a first visit.
  }
  return preferred(navigator.languages);
}

/** The first of a browser's languages that is there, whatever its country; French when none is. */
export function preferred(languages: readonly string[]): Language {
  const bases = languages.map((tag) => tag.toLowerCase().split('-')[0]);
  return bases.find((base) => base === 'fr' || base === 'en') ?? 'fr';
}

function bundle(language: Language, text: string): FluentBundle {
  // No isolation marks: both languages run left to right, and the marks would end up in copied text.
  const made = new FluentBundle(language, { useIsolating: false });
  for (const error of made.addResource(new FluentResource(text))) console.error(language, error);
  return made;
}

/** French keeps its punctuation with the word before it, and guillemets with what they hold. */
function unbroken(text: string): string {
  return text.replace(/ ([;:?!»%])/g, '\u00a0$1').replace(/« /g, '«\u00a0');
}

/**
 * Until a language is loaded it only has the words needed when nothing starts; those are needed in both at
 * once.
 */
const bundles: Record<Language, FluentBundle> = {
  fr: bundle('fr', unbroken(startFr)),
  en: bundle('en', startEn),
};

const loaders: Record<Language, () => Promise<FluentBundle>> = {
  fr: async () => bundle('fr', unbroken((await import('levier:messages/fr')).default)),
  en: async () => bundle('en', (await import('levier:messages/en')).default),
};
const firstLoaders: Record<Language, () => Promise<string>> = {
  fr: async () => unbroken((await import('levier:messages/fr/first')).default),
  en: async () => (await import('levier:messages/en/first')).default,
};
const loading: Partial<Record<Language, Promise<void>>> = {};

/** Loads the words of the first screen, and no others. */
export async function loadFirstWords(): Promise<void> {
  const text = await firstLoaders[current.value]();
  if (loading[current.value] === undefined)
    bundles[current.value].addResource(new FluentResource(text), { allowOverrides: true });
}

/** Loads the messages of a language, once. */
export function loadLanguage(language: Language = current.value): Promise<void> {
  loading[language] ??= loaders[language]().then(
    (made) => {
      bundles[language] = made;
    },
    (error: unknown) => {
      delete loading[language];
      throw error;
    },
  );
  return loading[language];
}

/**
 * Opens a language with messages that came another way: an embedded calculator has those it needs, and no
 * others.
 */
export function openLanguage(language: Language, text: string): void {
  bundles[language].addResource(new FluentResource(language === 'fr' ? unbroken(text) : text), {
    allowOverrides: true,
  });
  current.value = language;
}

/**
 * How a unit of the document's currency is said, where a sentence names one: «le dernier euro», «la dernière
 * livre».
 */
const COINS: Record<string, string> = {
  EUR: 'euro',
  USD: 'dollar',
  CAD: 'dollar',
  AUD: 'dollar',
  NZD: 'dollar',
  SGD: 'dollar',
  HKD: 'dollar',
  CHF: 'franc',
  GBP: 'pound',
};
let coin = 'unit';

/** The currency that sentences speak of from now on; without one they speak of units of budget. */
export function speakCurrency(currency: string | null): void {
  coin = COINS[currency ?? ''] ?? 'unit';
}

export function language(): Language {
  return current.value;
}

/** Changes the language once its messages are there. */
export async function setLanguage(next: Language): Promise<void> {
  await loadLanguage(next);
  if (next === current.value) return;
  current.value = next;
  keepLanguage();
}

/** Remembers the language for the next visit. */
export function keepLanguage(): void {
  try {
    localStorage.setItem(KEY, current.value);
  } catch {
    // The choice then lasts as long as the page.
  }
}

/** Whether the current language has this message. */
export function has(id: string): id is MessageId {
  return bundles[current.value].getMessage(id)?.value != null;
}

/** The message in the current language. A missing one shows its id: never a blank. */
export function t(id: MessageId, args?: Args): string {
  return tIn(current.value, id, args);
}

/**
 * The message of a name that the compiler cannot check, because the data makes it: an operation, a column, a
 * code of the core. Tests read these names from the sources.
 */
export function tNamed(id: string, args?: Args): string {
  return tIn(current.value, id, args);
}

export function tIn(language: Language, id: string, args?: Args): string {
  const pattern = bundles[language].getMessage(id)?.value;
  if (pattern == null) return id;
  const errors: Error[] = [];
  const text = bundles[language].formatPattern(pattern, { coin, ...args }, errors);
  for (const error of errors) console.error(id, error);
  return text;
}

/** The first of these messages that exists. */
export function tFirst(ids: string[], args?: Args): string {
  return tNamed(ids.find(has) ?? ids[ids.length - 1] ?? '', args);
}

/** A list in words: «a, b et c». */
export function listOf(parts: string[]): string {
  return new Intl.ListFormat(current.value, { type: 'conjunction' }).format(parts);
}
