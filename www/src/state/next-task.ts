/** Lets the page draw, and answer what was pressed, before the rest goes on. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
