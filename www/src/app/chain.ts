// The state of each link of the chain, from the document: what the rail says beside its name.

import type { LinkState } from '../components/icons';
import { t } from '../i18n';
import { pagesAt, type PageAt, type PageName } from './pages';
import type { Session } from './session';

export type ChainLink = PageAt<'chain'>;
export const CHAIN: readonly ChainLink[] = pagesAt('chain');

/** What Measure reads besides advertising. */
const CONTENT: ReadonlySet<string> = new Set(['email', 'web']);

export interface LinkStatus {
  state: LinkState;
  text: string;
}

/** What a page beside a link rests on; empty where nothing needs to be said. */
export function beside(page: PageName, session: Session): string {
  const { audience, segments, sources } = session.document;
  if (page !== 'segments' && page !== 'customers') return '';
  if (page === 'segments' && segments !== null) return t('beside-segments', { n: segments.segments.length });
  const given = audience !== null || sources.some((source) => PEOPLE.has(source.report.kind));
  return t(given ? 'beside-given' : 'beside-none');
}

/** What the pages of customers read. */
const PEOPLE: ReadonlySet<string> = new Set(['orders', 'customers']);

export function chain(session: Session): Record<ChainLink, LinkStatus> {
  const { objectives, sources, decisions, segments, plan } = session.document;
  const campaigns = plan.filter((item) => item.kind === 'campaign').length;
  const targets = segments?.segments.filter((segment) => segment.target).length ?? 0;
  const measured = session.measured();
  const series = sources.some((source) => source.report.kind === 'series');
  const complete = objectives.filter(
    (objective) => objective.kpi !== '' && objective.target !== null && objective.deadline !== null,
  ).length;
  // A weekly table is of no campaign: it fills the decision only.
  const channels = measured.value?.channels.length ?? 0;
  const reading = measured.value === null && measured.error === null;
  const content = sources.some((source) => CONTENT.has(source.report.kind));
  return {
    strategy: {
      state:
        objectives.length === 0
          ? targets === 0
            ? 'empty'
            : 'begun'
          : complete === objectives.length
            ? 'done'
            : 'begun',
      text:
        targets > 0
          ? t('chain-strategy-targets', { n: objectives.length, targets })
          : objectives.length === 0
            ? t('chain-strategy-none')
            : t('chain-strategy', { n: objectives.length }),
    },
    operations: {
      state: channels === 0 ? (campaigns === 0 ? 'empty' : 'begun') : measured.value ? 'done' : 'begun',
      text:
        campaigns > 0
          ? t('chain-operations-planned', { n: campaigns })
          : channels === 0
            ? t(reading ? 'chain-operations-reading' : 'chain-operations-none')
            : t('chain-operations', { n: channels }),
    },
    measure: {
      state: sources.length === 0 ? 'empty' : measured.value || content ? 'done' : 'begun',
      text: sources.length === 0 ? t('chain-measure-none') : t('chain-measure', { n: sources.length }),
    },
    decision: {
      state: decisions.length > 0 ? 'done' : series ? 'begun' : 'empty',
      text:
        decisions.length > 0
          ? t('chain-decision', { n: decisions.length })
          : t(series ? 'chain-decision-ready' : 'chain-decision-none'),
    },
  };
}
