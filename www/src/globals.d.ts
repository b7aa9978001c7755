/** The build's id, put in by build.mjs. */
declare const __BUILD__: string;

/** The folder www/, for tests that read files; put in by test/run.mjs. */
declare const __ROOT__: string;

declare module 'levier:messages/*' {
  const text: string;
  export default text;
}
