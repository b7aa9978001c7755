/**
 * Whether each bench runs once on small inputs, to see that it works (`LEVIER_BENCH=once`), and measures
 * nothing.
 */
export const ONCE = process.env.LEVIER_BENCH === 'once';
