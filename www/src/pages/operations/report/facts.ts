// What a report is written from: the answers to the questions that the pages ask.

import { session } from '../../../app/context';
import { lab, toEngineError, type EngineError, type SmartVerdict } from '../../../engine';
import { planAnswer, type Wire } from '../../../plan/ask';
import { budgetSums, wireLine } from '../../../plan/budget';
import { datedItems } from '../../../plan/dated';
import { campaignGaps, type CampaignGap } from '../../../plan/gaps';
import { loadInput } from '../../../plan/load';
import { portfolioInput, rankingInput, sizeFactors, sizeInput } from '../../../plan/market/questions';
import { planItems } from '../../../plan/model';
import { gapMoves } from '../../../plan/moves';
import { phasesInput } from '../../../plan/phases';
import { spentMonths, spentUntil } from '../../../plan/spend';
import { pathsOf, trackAll, type Tracked } from '../../../plan/track';
import { look, type Found } from '../conflicts';

/** Pairs of doubled work that the complete report names. */
const PAIRS = 100;

export interface Facts {
  tracked: Tracked[];
  gaps: CampaignGap[];
  sums: Wire.BudgetSums;
  found: Found;
}

/**
 * What the complete report says besides; null where there is nothing to ask, or where the core refused, which
 * is then among the failures.
 */
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
  failures: EngineError[];
}

/** Of work that seems planned twice it tells so many pairs, and counts the others. */
export async function gather(pairs = 0): Promise<Facts> {
  const lines = planItems('campaign').map((item) => wireLine(item, spentMonths(item)));
  const [tracked, gaps, sums, found] = await Promise.all([
    trackAll(),
    campaignGaps(),
    budgetSums(lines, spentUntil()),
    datedItems().then((dated) => look(dated, pairs)),
  ]);
  return { tracked, gaps, sums, found };
}

export async function gatherAll(): Promise<FullFacts> {
  const { text, document } = session();
  const ranking = rankingInput();
  const failures: EngineError[] = [];
  const failed = (error: unknown): null => {
    failures.push(toEngineError(error));
    return null;
  };
  const any = <T>(kind: string, ask: () => Promise<T>): Promise<T | null> =>
    planItems(kind).length === 0 ? Promise.resolve(null) : ask().catch(failed);
  const [facts, verdicts, size, ranked, portfolio, phases, load] = await Promise.all([
    gather(PAIRS),
    Promise.all(
      document.objectives.map(async ({ id }) => {
        const verdict = await lab.smartVerdict(text, id).catch(failed);
        return verdict === null ? [] : [[id, verdict] as const];
      }),
    ),
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
    failures,
  };
}
