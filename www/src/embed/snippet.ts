// The code to paste into another site's page.

import { SANDBOX } from './frame';
import { toFragment, type EmbedOptions } from './options';

export interface SnippetPlace {
  /** Folder of the embed files, with its version: `https://example.org/levier/v0.1/`. */
  folder: string;
  /** The site itself. */
  site: string;
  /** The same in Levier: what is left where a host takes no frame, and no script. */
  link: string;
  /** What the frame is called, for those who do not see it. */
  title: string;
  /** `100%` or `480`, in px. */
  width: string;
  /** Before the frame has said its own. */
  height: number;
}

export function frameSnippet(options: EmbedOptions, place: SnippetPlace): string {
  return frameCode(toFragment(options), place);
}

/**
 * The code of a frame that shows what a fragment says. A frame that a host refuses leaves a hole and can say
 * nothing: the link stands before it, where it is seen above the hole. The script hides it once the frame
 * has spoken.
 */
export function frameCode(fragment: string, { folder, link, title, width, height }: SnippetPlace): string {
  const frame = attributes({
    src: `${folder}embed.html${fragment}`,
    title,
    width,
    height: String(height),
    sandbox: SANDBOX,
    loading: 'lazy',
    frameborder: '0',
  });
  return [
    `<p data-levier-link>${anchor(link, title)}</p>`,
    `<iframe data-levier ${frame}></iframe>`,
    `<script async src="${escape(folder)}embed-frame.js"></script>`,
  ].join('\n');
}

export function elementSnippet(options: EmbedOptions, { folder, link, title }: SnippetPlace): string {
  const named: Record<string, string> = { operation: options.operation, lang: options.lang };
  if (Object.keys(options.values).length > 0) named['values'] = JSON.stringify(options.values);
  if (options.accent !== null) named['accent'] = options.accent;
  if (options.background !== 'auto') named['background'] = options.background;
  if (options.explain !== 'short') named['explain'] = options.explain;
  if (options.currency !== 'EUR') named['currency'] = options.currency;
  // The link is for readers whose browser runs no script, or whose host refuses ours.
  return `<script async src="${escape(folder)}embed.js"></script>\n<levier-calculator ${attributes(named)}>${anchor(link, title)}</levier-calculator>`;
}

/** The page that WordPress and others turn into the calculator, where the build wrote one. */
export function pageAddress({ operation, lang }: EmbedOptions, { site }: SnippetPlace): string {
  return `${site}calculators/${lang}/${operation}.html`;
}

function anchor(link: string, title: string): string {
  return `<a href="${escape(link)}">${escape(title)}</a>`;
}

function attributes(named: Record<string, string>): string {
  return Object.entries(named)
    .map(([name, value]) => `${name}="${escape(value)}"`)
    .join(' ');
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
