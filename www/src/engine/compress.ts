// Bytes through the browser's own compressor: on the main thread and in workers.

async function through(
  bytes: Uint8Array,
  stream: TransformStream<BufferSource, Uint8Array>,
): Promise<Uint8Array> {
  // Not a blob: WebKit reads none in a worker of a page that was opened as a file.
  const source = new ReadableStream<BufferSource>({
    start(controller) {
      controller.enqueue(bytes as Uint8Array<ArrayBuffer>);
      controller.close();
    },
  });
  return new Uint8Array(await new Response(source.pipeThrough(stream) as ReadableStream).arrayBuffer());
}

/** With a checksum (zlib), so that a torn table is told. */
export function compress(bytes: Uint8Array): Promise<Uint8Array> {
  return through(bytes, new CompressionStream('deflate'));
}

/** Rejects when the bytes are not those of a compressor. */
export function decompress(bytes: Uint8Array): Promise<Uint8Array> {
  return through(bytes, new DecompressionStream('deflate'));
}
