// One or more fixed charts of each kind, with small and made-up numbers. Each is compared with its golden
// picture.
import type { Chart } from '../../src/charts/chart';
import { DECISION } from './decision';
import { OTHERS } from './others';

export const CHARTS: Record<string, Chart> = { ...DECISION, ...OTHERS };
