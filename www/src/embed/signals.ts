// The signals of an embedded calculator. Its language and its words stay what they were when it was opened:
// a signal only holds its value, and an effect runs once.

export interface Signal<T> {
  value: T;
  peek: () => T;
}

export function signal<T>(value: T): Signal<T> {
  return {
    value,
    peek() {
      return this.value;
    },
  };
}

export function effect(act: () => void): () => void {
  act();
  return () => undefined;
}
