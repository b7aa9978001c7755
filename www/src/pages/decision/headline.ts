// The answer in one sentence: what moves, from where to where, and what it brings.

import type { BookedPlan, BudgetSetup, ChannelPlan, Reallocation } from '../../engine';
import { listOf, t } from '../../i18n';
import { collision } from './collision';
import { goalSentence } from './goal-answer';
import type { Words } from './units';

/** What is worth naming: a change that shows once written. */
export function moves(plan: ChannelPlan, words: Words): boolean {
  return (
    words.spend(plan.change, { decimals: 0 }) !== words.spend(0, { decimals: 0 }) ||
    (Math.abs(plan.before) < 100 && Math.abs(plan.change) > 1e-3 * Math.max(plan.before, plan.after))
  );
}

export interface Move {
  from: string;
  to: string;
  moved: string;
}

/** From which channels to which, in the amounts to book; null when nothing worth naming moves. */
export function moveOf({ booked }: Reallocation, words: Words): Move | null {
  if (booked === null || booked.moved === 0) return null;
  const moving = booked.lines.filter((line) => line.moves);
  const names = (sign: number): string =>
    listOf(moving.filter((line) => sign * (line.booked - line.today) > 0).map((line) => line.name));
  return { from: names(-1), to: names(1), moved: words.spend(booked.moved, { decimals: placesOf(booked) }) };
}

/** Amounts to book have no more decimals than their step. */
export function placesOf({ step }: BookedPlan): number {
  return Number.isInteger(step) ? 0 : 2;
}

export function sentence(answer: Reallocation, words: Words, budget: BudgetSetup): string {
  const { allocation, booked } = answer;
  const { per } = words;
  if (allocation.status === 'infeasible' || booked === null) return collision(allocation, budget, words);
  const { kind } = budget.goal;
  if (kind !== 'max_response') return goalSentence(answer, words, kind, budget);
  const { gain } = booked;
  const move = moveOf(answer, words);
  const range = gain === null ? '' : words.range(gain);
  const [total, today] = [answer.total_planned, answer.total_today];
  if (gain !== null && total !== null && words.spend(total) !== words.spend(today)) {
    return t(total > today ? 'decision-answer-more' : 'decision-answer-less', {
      total: words.spend(total),
      today: words.spend(today),
      per,
      range,
      change: gain.mean >= 0 ? 'gain' : 'loss',
      gain: words.outcomeNamed(Math.abs(gain.mean)),
    });
  }
  const held = heldBack(answer);
  if (held !== null) return t('decision-answer-held', { count: held.length, channels: listOf(held) });
  if (allocation.reason === 'nothing_moves') return t('decision-answer-nothing');
  if (move === null) return t('decision-answer-below-step', { step: words.spend(booked.step) });
  if (gain === null)
    return t('decision-answer-unmeasured', {
      ...move,
      per,
      after: words.outcomeNamed(allocation.total_response ?? 0),
    });
  if (gain.mean <= 0) return t('decision-answer-no-advantage', { ...move, per, range });
  return t(gain.low > 0 ? 'decision-answer-move' : 'decision-answer-move-doubt', {
    ...move,
    per,
    range,
    gain: words.outcomeNamed(gain.mean),
  });
}

/**
 * The channels whose doubt leaves fewer than two to choose between; null when that is not what stops the
 * plan.
 */
export function heldBack({ allocation }: Reallocation): string[] | null {
  const still = allocation.channels
    .filter((plan) => plan.reason.startsWith('held_'))
    .map((plan) => plan.name);
  const free = allocation.channels.filter(
    (plan) => !plan.reason.startsWith('held_') && plan.reason !== 'locked',
  );
  return still.length > 0 && free.length < 2 ? still : null;
}
