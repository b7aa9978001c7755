// In levier.html, in the place of `engine/worker-place.ts`: the script of the workers, which stands in the
// file, as a blob.

import { block } from './blocks';

const address = block('worker.js').then((bytes) =>
  URL.createObjectURL(new Blob([bytes], { type: 'text/javascript' })),
);
let made = '';
void address.then((url) => (made = url));

const policy = window.trustedTypes?.createPolicy('levier', {
  createScriptURL(url: string) {
    if (url !== made) throw new TypeError(`not a script of this file: ${url}`);
    return url;
  },
});

export function workerAddress(): string {
  return (policy ? policy.createScriptURL(made) : made) as string;
}
