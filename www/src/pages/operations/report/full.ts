// The complete report: from the market to the decisions, each figure with where it comes from.

import { session } from '../../../app/context';
import { t } from '../../../i18n';
import { errorSentence } from '../../../i18n/codes';
import { gapName, moveSentence, moveTitle } from '../../../plan/moves';
import { nextTask } from '../../../state/next-task';
import { foundSentence, unreadSentence } from '../../source';
import { filled, kindTable, list, quiet, text, type Block, type Section } from './blocks';
import { gapChart, monthChart, spansChart } from './charts';
import { decisionBlocks } from './decisions';
import type { FullFacts } from './facts';
import { marketBlocks, targetBlocks } from './market';
import { objectiveBlocks } from './objectives';
import { campaignTable, comparedGaps, conflictList, gapList, overspent } from './short';
import { workBlocks } from './work';

/** The sections are made one after the other: of a large plan each takes a moment. */
export async function fullReport(facts: FullFacts): Promise<Section[]> {
  const { conflicts } = facts.found;
  const parts: [string, string, (facts: FullFacts) => Block[]][] = [
    ['aims', t('plan-aims-title'), objectiveBlocks],
    ['moves', t('plan-moves-title'), moveBlocks],
    ['market', t('market-title'), marketBlocks],
    ['targets', t('plan-report-targets'), targetBlocks],
    ['campaigns', t('plan-campaigns'), campaignBlocks],
    ['months', t('plan-months-title'), monthBlocks],
    ['gaps', t('plan-gaps-title'), gapBlocks],
    ['work', t('plan-report-work'), workBlocks],
    ['conflicts', t('plan-conflicts-title'), ({ found }) => conflictList(found, conflicts.length)],
    ['decisions', t('decision-journal-title'), decisionBlocks],
    ['sources', t('plan-report-sources'), sourceBlocks],
  ];
  const sections: Section[] = [];
  for (const [id, title, blocks] of parts) {
    sections.push({ id, title, blocks: blocks(facts) });
    await nextTask();
  }
  return filled(sections);
}

function moveBlocks({ moves, tracked }: FullFacts): Block[] {
  if (moves.length === 0) return [];
  const gaps = [...new Set(moves.map(({ about }) => about))];
  return [
    ...gaps.flatMap((about): Block[] => [
      { type: 'heading', text: gapName(about, tracked) },
      ...list(
        `moves-${about}`,
        moves.filter((move) => move.about === about),
        (move) => ({ lead: moveTitle(move), text: moveSentence(move) }),
      ),
    ]),
    quiet(t('plan-moves-hint')),
  ];
}

function campaignBlocks({ sums }: FullFacts): Block[] {
  const chart = spansChart();
  return [
    ...(chart === null ? [] : [{ type: 'chart', chart } as const]),
    ...overspent(sums),
    ...campaignTable(sums),
    ...(sums.lines.length === 0 ? [] : [quiet(t('plan-report-amounts'))]),
    ...kindTable({
      kind: 'campaign',
      keys: ['objective', 'segment', 'message', 'owner', 'expected_kpi', 'expected'],
      title: t('plan-report-briefs'),
    }),
  ];
}

function monthBlocks({ sums }: FullFacts): Block[] {
  const chart = monthChart(sums);
  return chart === null ? [] : [{ type: 'chart', chart }];
}

function gapBlocks({ gaps }: FullFacts): Block[] {
  const compared = comparedGaps(gaps);
  if (compared.length === 0) return [];
  return [{ type: 'chart', chart: gapChart(compared) }, ...gapList(compared), quiet(t('plan-gap-method'))];
}

/** What was imported, with what of it was not read, and what the plan stands on besides. */
function sourceBlocks({ failures, tracked }: FullFacts): Block[] {
  const { sources } = session().document;
  return [
    ...(sources.length === 0 ? [text(t('plan-report-no-source'))] : []),
    ...list('sources', sources, ({ report }) => ({
      lead: report.file,
      text: `${foundSentence(report)} ${unreadSentence(report)}`.trim(),
    })),
    ...list('failures', failures, (error) => ({
      lead: t('plan-report-failed'),
      text: errorSentence(error),
    })),
    ...(sources.length === 0 ? [] : [quiet(t('plan-report-typed'))]),
    ...(tracked.some(({ pace }) => pace?.progress != null) ? [quiet(t('plan-pace-method'))] : []),
  ];
}
