// Each figure that is aimed at: where it stands and why, its way to the target, how well it is written.

import { href } from '../../../app/router';
import { session } from '../../../app/context';
import type { Objective, SmartVerdict } from '../../../engine';
import { formatDate, formatMoney, listOf, t } from '../../../i18n';
import { pathChart } from '../../../plan/path-chart';
import { paceSentence, whySentence } from '../../../plan/proof-words';
import type { Tracked } from '../../../plan/track';
import { smartLetters } from '../../../plan/smart';
import { planCurrency } from '../../../plan/words';
import { list, quiet, text, type Block } from './blocks';
import type { FullFacts } from './facts';
import { aimed, aimName } from './short';

export function objectiveBlocks({ tracked, paths, verdicts }: FullFacts): Block[] {
  const unfigured = session().document.objectives.filter(({ kpi }) => kpi === '');
  return [
    ...(tracked.length === 0 ? [text(t('plan-aims-none'))] : []),
    ...tracked.flatMap((one) => aimBlocks(one, paths, verdicts)),
    ...list('unfigured', unfigured, ({ id, title }) => ({
      lead: title,
      href: href('strategy', [id]),
      text: t('plan-report-unfigured'),
    })),
  ];
}

function aimBlocks(one: Tracked, paths: FullFacts['paths'], verdicts: FullFacts['verdicts']): Block[] {
  const { aim } = one;
  const own = aim.id === aim.objective;
  const objective = session().document.objectives.find(({ id }) => id === aim.id);
  const path = paths.get(aim.id);
  const chart = path === undefined ? null : pathChart(one, path);
  const why = whySentence(one);
  return [
    {
      type: 'heading',
      text: aimName(aim),
      href: href(own ? 'strategy' : 'operations', [aim.id]),
    },
    ...(objective === undefined ? [] : termsOf(objective)),
    text(`${paceSentence(one)} ${aimed(one)}`.trim()),
    ...(why === '' ? [] : [quiet(why)]),
    ...(chart === null ? [] : [{ type: 'chart', chart } as const]),
    ...smart(verdicts.get(aim.id)),
  ];
}

/** Whom it is about, who answers for it, with which means. */
function termsOf({ scope, owner, start, deadline, budget, strategic_goal: goal }: Objective): Block[] {
  const terms = [
    scope,
    owner,
    start === null || deadline === null
      ? ''
      : t('plan-dates', { from: formatDate(start, 'short'), to: formatDate(deadline, 'short') }),
    budget === null
      ? ''
      : t('objective-budget-of', { budget: formatMoney(budget, { currency: planCurrency() }) }),
    goal,
  ].filter((term) => term !== '');
  return terms.length === 0 ? [] : [quiet(terms.join(' · '))];
}

/** The letters that it does not meet. */
function smart(verdict: SmartVerdict | undefined): Block[] {
  if (verdict === undefined) return [];
  const unmet = smartLetters(verdict).filter(({ failed, open }) => failed.length > 0 || open);
  return [
    quiet(
      t('plan-report-smart', {
        n: unmet.length,
        names: listOf(unmet.map(({ letter }) => t(`smart-${letter}`).toLowerCase())),
      }),
    ),
  ];
}
