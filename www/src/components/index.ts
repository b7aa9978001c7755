// Elements that every page may use.
export {};
