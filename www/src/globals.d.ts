/** The build's id, put in by build.mjs. */
declare const __BUILD__: string;

/** The build of each Wasm module that the pages were built with, by its name; put in by build.mjs. */
declare const __MODULES__: Record<string, string>;

/** Whether this is the script that other sites embed; put in by the build. */
declare const __EMBED__: boolean;

/** Whether this is levier.html, the single file; put in by the build. */
declare const __ALONE__: boolean;

/** The version in the address of an embedded calculator, `0.1`; put in by the build. */
declare const __VERSION__: string;
/** Whether the build wrote pages whose addresses other sites turn into calculators. */
declare const __OEMBED__: boolean;

/** The folder www/, for tests that read files; put in by test/run.mjs. */
declare const __ROOT__: string;

/** By the name of a folder of src/pages: what loads its index.ts. */
declare module 'levier:pages' {
  const loaders: Record<string, () => Promise<unknown>>;
  export default loaders;
}

declare module 'levier:messages/*' {
  const text: string;
  export default text;
}

/** The figures of the example in a language, by the build. */
declare module 'levier:example/*' {
  const figures: unknown;
  export default figures;
}

/** The text of an empty document, by the build. */
declare module 'levier:empty-document' {
  const text: string;
  export default text;
}

/** A Wasm module inside the script: raw deflate in base64. */
declare module 'levier:inline-wasm' {
  const text: string;
  export default text;
}

/** The glue of that Wasm; each call gives one with an instance of its own. */
declare module 'levier:inline-glue' {
  export function makeGlue(): {
    default: (init: { module_or_path: WebAssembly.Module }) => Promise<unknown>;
  };
}

/** The style sheet of a packed or framed exercise. */
declare module 'levier:player-styles' {
  const text: string;
  export default text;
}

/** What the calculators say in a language, in the npm package. */
declare module 'levier:package-words/*' {
  const text: string;
  export default text;
}

/** By the name of a module: what makes a glue of its own for it. In levier.html only. */
declare module 'levier:alone-glues' {
  export const glues: Record<string, (() => unknown) | undefined>;
}

/** The style sheet of an embedded calculator. */
declare module 'levier:embed-styles' {
  const text: string;
  export default text;
}
