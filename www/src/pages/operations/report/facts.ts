// What a report is written from: asked once, of the same questions as the pages that say the same.

import { session } from '../../../app/context';
import { lab, type SmartVerdict } from '../../../engine';
import { planAnswer, type Wire } from '../../../plan/ask';
import { budgetSums, wireLine } from '../../../plan/budget';
import { datedItems } from '../../../plan/dated';
import { campaignGaps, type CampaignGap } from '../../../plan/gaps';
import { loadInput } from '../../../plan/load';
import { portfolioInput, rankingInput, sizeFactors, sizeInput } from '../../../plan/market/questions';
import { planItems } from '../../../plan/model';
import { gapMoves } from '../../../plan/moves';
import { phasesInput } from '../../../plan/phases';
import { spentMonths } from '../../../plan/spend';
import { pathsOf, trackAll, type Tracked } from '../../../plan/track';
import { look, type Found } from '../conflicts';

export interface Facts {
  tracked: Tracked[];
  gaps: CampaignGap[];
  sums: Wire.BudgetSums;
  found: Found;
}

/** What the complete report says besides; null where there is nothing to ask, or where the core refused. */
export interface FullFacts extends Facts {
  /** By the id of what is aimed at. */
  paths: ReadonlyMap<string, Wire.PacePath>;
  verdicts: ReadonlyMap<string, SmartVerdict>;
  moves: Wire.Move[];
  size: Wire.MarketSize | null;
  ranking: Wire.Weighting | null;
  portfolio: Wire.Portfolio | null;
  phases: Wire.Phases | null;
  load: Wire.Load | null;
}

export async function gather(): Promise<Facts> {
  const today = session().today();
  const lines = planItems('campaign').map((item) => wireLine(item, spentMonths(item)));
  const [tracked, gaps, sums, found] = await Promise.all([
    trackAll(),
    campaignGaps(),
    budgetSums(lines, today),
    datedItems().then((dated) => look(dated, 0)),
  ]);
  return { tracked, gaps, sums, found };
}

export async function gatherAll(): Promise<FullFacts> {
  const { text, document } = session();
  const ranking = rankingInput();
  const any = <T>(kind: string, ask: () => Promise<T>): Promise<T | null> =>
    planItems(kind).length === 0 ? Promise.resolve(null) : ask().catch(() => null);
  const [facts, verdicts, size, ranked, portfolio, phases, load] = await Promise.all([
    gather(),
    Promise.all(document.objectives.map(({ id }) => known(id, lab.smartVerdict(text, id)))),
    any('market_factor', () => planAnswer('market_size', sizeInput(sizeFactors()))),
    ranking === null ? null : any('competitor', () => planAnswer('weighting', ranking)),
    any('activity', () => planAnswer('portfolio', portfolioInput())),
    any('phase', () => planAnswer('phases', phasesInput())),
    any('task', () => planAnswer('load', loadInput())),
  ]);
  const { tracked } = facts;
  const [paths, { moves }] = await Promise.all([pathsOf(tracked), gapMoves(tracked)]);
  return {
    ...facts,
    paths,
    verdicts: new Map(verdicts.flat()),
    moves,
    size,
    ranking: ranked,
    portfolio,
    phases,
    load,
  };
}

/** An answer with what it is about; empty where there is none. */
async function known<T>(id: string, answer: Promise<T | null>): Promise<[string, T][]> {
  const value = await answer.catch(() => null);
  return value === null ? [] : [[id, value]];
}
