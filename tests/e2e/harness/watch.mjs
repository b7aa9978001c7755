// What no page may do: ask anything of another origin, raise an error, break the security policy.

/**
 * Watches every page of a context (its workers too: their requests pass through it). `hosts` are origins that
 * embed the site.
 */
export function watch(context, url, expected, hosts = []) {
  const { origin } = new URL(url);
  const requests = [];
  const errors = [];
  const note = (text) => {
    if (expected === null || !expected.test(text)) errors.push(text);
  };
  context.on('request', (request) => requests.push(request.url()));
  context.on('weberror', (error) => note(`uncaught: ${error.error().stack ?? error.error()}`));
  context.on('console', (message) => {
    if (message.type() === 'error') note(`console: ${message.text()}`);
  });
  const foreign = (address) =>
    !address.startsWith('data:') &&
    !address.startsWith(`blob:${origin}/`) &&
    ![origin, ...hosts].includes(new URL(address).origin);
  return {
    requests,
    problems: () => [...requests.filter(foreign).map((address) => `request to ${address}`), ...errors],
  };
}
