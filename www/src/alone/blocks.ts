// What stands in levier.html beside its script: blocks of data, deflated and written in base64, by name.

/** The bytes of a block; rejects when it is not there or not whole. */
export async function block(name: string): Promise<ArrayBuffer> {
  const found = document.querySelector(`script[data-block="${name}"]`);
  if (found === null) throw new Error(`no ${name} in this file`);
  const bytes = Uint8Array.from(atob(found.textContent), (char) => char.charCodeAt(0));
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(plain).arrayBuffer();
}
