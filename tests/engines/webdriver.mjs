// A session of a browser by the W3C's WebDriver protocol, as chromedriver, geckodriver and WebKitWebDriver
// all speak it.
//
// Written here, over fetch: the kept client for Node (selenium-webdriver) asks for a newer Node than this
// project does and brings programs for three systems; what the tests need of the protocol is below.
import { writeFile } from 'node:fs/promises';

/** The protocol's own name of a reference to an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const PAUSE = 50;

export class Session {
  #address;
  #patience;
  /** What the browser says of itself. */
  capabilities;

  constructor(address, capabilities, patience) {
    this.#address = address;
    this.capabilities = capabilities;
    this.#patience = patience;
  }

  /** `patience`: how long, in milliseconds, a script may take and something may be waited for. */
  static async open(driver, alwaysMatch, patience) {
    const { sessionId, capabilities } = await ask('POST', `${driver}/session`, {
      capabilities: { alwaysMatch },
    });
    const session = new Session(`${driver}/session/${sessionId}`, capabilities, patience);
    await session.#post('/timeouts', { script: patience, pageLoad: patience, implicit: 0 });
    return session;
  }

  #post(path, body = {}) {
    return ask('POST', this.#address + path, body);
  }

  close() {
    return ask('DELETE', this.#address);
  }

  go(url) {
    return this.#post('/url', { url });
  }

  reload() {
    return this.#post('/refresh');
  }

  size(width, height) {
    return this.#post('/window/rect', { width, height });
  }

  /** Into a frame, or with null out to the top. */
  frame(element) {
    return this.#post('/frame', { id: element });
  }

  async picture(file) {
    const base64 = await ask('GET', `${this.#address}/screenshot`);
    await writeFile(file, Buffer.from(base64, 'base64'));
  }

  /** What a function gives, run in the page with these plain arguments; it may give a promise. */
  async run(fn, ...args) {
    const script = `const [args, done] = [[...arguments].slice(0, -1), arguments[arguments.length - 1]];
      Promise.resolve().then(() => (${fn})(...args)).then(
        (value) => done({ value }), (error) => done({ failed: String(error) }));`;
    const { value, failed } = await this.#post('/execute/async', { script, args });
    if (failed !== undefined) throw new Error(`in the page: ${failed}`);
    return value;
  }

  /** Elements that a selector finds; of those, with `text`, the ones that say it. */
  async all(css, text = null) {
    const found = await this.#post('/elements', { using: 'css selector', value: css });
    if (text === null) return found;
    const said = await Promise.all(found.map((one) => this.#said(one)));
    return found.filter((_, at) => said[at].includes(text));
  }

  /** The first of them, as soon as it is there. */
  find(css, text = null) {
    return this.until(async () => (await this.all(css, text))[0], `${css}${text ? ` «${text}»` : ''}`);
  }

  /** Clicks as a person does, as soon as the element can be hit. */
  async click(css, text = null) {
    const element = await this.find(css, text);
    await this.until(async () => {
      await this.#post(`/element/${element[ELEMENT]}/click`);
      return true;
    }, `a click on ${css}`);
  }

  /** Types into a field that is clicked, over what is there; of a field for files, `text` is a path. */
  async type(css, text, { over = true } = {}) {
    await this.until(async () => {
      const element = await this.find(css);
      if (over) {
        await this.#post(`/element/${element[ELEMENT]}/click`);
        await this.run(selectAll, css);
      }
      await this.#post(`/element/${element[ELEMENT]}/value`, { text });
      return true;
    }, `typing into ${css}`);
  }

  /** The visible text of an element, with plain spaces. */
  async text(css) {
    return this.#said(await this.find(css));
  }

  async #said(element) {
    const text = await ask('GET', `${this.#address}/element/${element[ELEMENT]}/text`);
    return text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
  }

  /** Until the text of an element matches; gives it. */
  async says(css, pattern) {
    let text;
    return this.until(
      async () => pattern.test((text = await this.text(css))) && text,
      () => `${css} says ${pattern}, not «${text}»`,
    );
  }

  /** What `read` gives once it gives something. What it throws meanwhile is a page that is not there yet. */
  async until(read, what) {
    const end = Date.now() + this.#patience;
    let failure = null;
    while (Date.now() < end) {
      try {
        const found = await read();
        if (found !== undefined && found !== false && found !== null) return found;
        failure = null;
      } catch (error) {
        failure = error;
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
    const said = typeof what === 'function' ? what() : what;
    throw new Error(`waited in vain for ${said}${failure ? `: ${failure.message}` : ''}`);
  }
}

/** Runs in the page. */
function selectAll(css) {
  const field = document.querySelector(css);
  field.focus();
  field.select();
}

async function ask(method, address, body) {
  const response = await fetch(address, {
    method,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${value.error}: ${value.message.split('\n')[0]}`);
  return value;
}
