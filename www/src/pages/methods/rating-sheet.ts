// From a conjoint survey to its analysis: the tables that the ratings are missing from.

import { t } from '../../i18n';
import type { Survey } from './method';
import type { Sheet } from './sheet';

/** What “Conjoint analysis” asks for, all but the ratings. */
export function ratingSheet({ features, levels, products }: Survey): Sheet {
  const name = (key: 'attribute' | 'levels' | 'profile' | 'respondent'): string => t(`methods-col-${key}`);
  const lines = (rows: string[][]): string => rows.map((cells) => cells.join('\t')).join('\n');
  const profiles = products.map((_, at) => `P${at + 1}`);
  return {
    tables: {
      attributes: lines([
        [name('attribute'), name('levels')],
        ...features.map((feature, at) => [feature, (levels[at] ?? []).join(', ')]),
      ]),
      profiles: lines([
        [name('profile'), ...features],
        ...products.map((cells, at) => [profiles[at]!, ...cells]),
      ]),
      'profile-answers': `${lines([[name('respondent'), ...profiles]])}\n`,
    },
    fields: { measure: 'rate', segments: null },
  };
}
