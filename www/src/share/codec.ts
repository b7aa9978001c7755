// A text as a piece of an address and back: `1.` (the version), then base64url of raw deflate.
//
// What comes in is a stranger's: it is measured before it is decoded and while it is inflated, since a
// kilobyte of deflate can hold a gigabyte. What the text says is judged by the core, not here.

/** What may stand in an address; beyond it a file is offered. */
export const MAX_ENCODED = 8_000;
/** What a link or a file may hold once inflated, in bytes. */
export const MAX_TEXT = 64_000;
const VERSION = 1;

/** Each is a message, `share-error-<code>`. */
export type LinkProblem = 'empty' | 'too-long' | 'newer' | 'older' | 'not-a-link' | 'damaged' | 'too-large';

export class LinkError extends Error {
  override name = 'LinkError';
  constructor(readonly problem: LinkProblem) {
    super(problem);
  }
}

/** The text as `1.<base64url>`; throws `too-long` when no address should carry it. */
export async function encode(text: string): Promise<string> {
  const packed = await bytesOf(
    new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw')),
    Infinity,
  );
  const encoded = `${VERSION}.${toBase64Url(packed)}`;
  if (encoded.length > MAX_ENCODED) throw new LinkError('too-long');
  return encoded;
}

/** The text of a link's last part; throws a `LinkError` for anything that `encode` did not make. */
export async function decode(encoded: string): Promise<string> {
  if (encoded === '') throw new LinkError('empty');
  if (encoded.length > MAX_ENCODED) throw new LinkError('too-long');
  const [, version, payload] = /^(\d{1,6})\.(.*)$/s.exec(encoded) ?? [];
  if (version === undefined || payload === undefined) throw new LinkError('not-a-link');
  if (Number(version) > VERSION) throw new LinkError('newer');
  if (Number(version) < VERSION) throw new LinkError('older');
  const packed = fromBase64Url(payload);
  let bytes: Uint8Array;
  try {
    bytes = await bytesOf(
      new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')),
      MAX_TEXT,
    );
  } catch (error) {
    throw error instanceof LinkError ? error : new LinkError('damaged');
  }
  return asText(bytes);
}

/** The text of a file, measured before it is read. */
export async function readFile(file: Blob): Promise<string> {
  if (file.size > MAX_TEXT) throw new LinkError('too-large');
  return asText(new Uint8Array(await file.arrayBuffer()));
}

function asText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new LinkError('damaged');
  }
}

/** All bytes of a stream, which is given up as soon as it has more than `limit`. */
async function bytesOf(stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > limit) {
      // What the stream answers no longer matters.
      reader.cancel().catch(() => undefined);
      throw new LinkError('too-large');
    }
    chunks.push(new Uint8Array(value));
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  if (!/^[\w-]+$/.test(text) || text.length % 4 === 1) throw new LinkError('not-a-link');
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (char) => char.charCodeAt(0));
}
