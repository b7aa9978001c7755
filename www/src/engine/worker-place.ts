// Where the script of the workers is: a file beside the page. A single file has it inside (src/alone).

const policy = window.trustedTypes?.createPolicy('levier', {
  createScriptURL(url: string) {
    if (new URL(url).origin !== location.origin) throw new TypeError(`not a script of this site: ${url}`);
    return url;
  },
});

/** The address of a script of this site, from its name. */
export function trustedScript(name: string): string {
  const url = new URL(name, document.baseURI).href;
  return (policy ? policy.createScriptURL(url) : url) as string;
}

export function workerAddress(): string {
  return trustedScript(`./worker.js?v=${__BUILD__}`);
}
