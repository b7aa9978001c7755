// The decision in the words of who takes it: when, what to book, what it should bring, how sure
// that is, what was left alone and the test that would settle it.

import { html, nothing, type TemplateResult } from 'lit';
import type { BookedPlan, Fit, Reallocation } from '../../engine';
import { formatDate, formatPercent, listOf, t } from '../../i18n';
import { threeFigures } from '../../i18n/estimate';
import { noteSentence } from '../../i18n/codes';
import { channelReason } from './answer';
import { placesOf } from './headline';
import { lengthOf } from './length';
import { settlingTests } from './settling-tests';
import { moneyRange, type Words } from './units';

/** Below the first it is rather the other way round; below the second, a coin would do as well. */
const WORSE = 0.4;
const COIN = 0.6;
const CERTAIN = 0.99;

export function briefView(answer: Reallocation, fit: Fit, words: Words): TemplateResult | typeof nothing {
  const { booked } = answer;
  if (booked === null) return nothing;
  const moving = booked.lines.some((line) => line.moves);
  const part = (title: string, content: unknown): TemplateResult =>
    html`<div>
      <dt>${title}</dt>
      <dd>${content}</dd>
    </div>`;
  return html`<section class="sheet stack decision-brief" aria-labelledby="brief-title">
    <h2 id="brief-title" class="visually-hidden">${t('decision-brief-title')}</h2>
    <dl>
      ${moving && booked.first !== null ? part(t('decision-brief-when'), when(booked, fit.period_days)) : nothing}
      ${moving ? part(t('decision-brief-what'), html`${transfers(booked, words)}${amounts(booked, words)}`) : nothing}
      ${booked.gain === null ? nothing : part(t('decision-brief-brings'), brings(booked, words))}
      ${booked.gain === null ? nothing : part(t('decision-brief-sure'), sure(booked, fit))}
      ${held(answer, fit, words, part)}
    </dl>
    <levier-booking class="no-print" .booked=${booked} .fit=${fit}></levier-booking>
  </section>`;
}

function when({ first, last, count }: BookedPlan, days: number): string {
  const length = lengthOf(count, days);
  return last === null
    ? t('decision-brief-from', { first: formatDate(first ?? ''), length })
    : t('decision-brief-from-to', { first: formatDate(first ?? ''), last: formatDate(last), length });
}

function transfers(booked: BookedPlan, words: Words): TemplateResult {
  const decimals = placesOf(booked);
  return html`<ul class="decision-transfers">
    ${booked.transfers.map(({ from, to, amount }) => {
      const kind = from === null ? 'in' : to === null ? 'out' : 'move';
      return html`<li>
        ${t(`decision-brief-${kind}`, { amount: words.spend(amount, { decimals }), per: words.per, from: from ?? '', to: to ?? '' })}
      </li>`;
    })}
  </ul>`;
}

/** What to type into each platform. */
function amounts(booked: BookedPlan, words: Words): TemplateResult {
  const decimals = placesOf(booked);
  const lost = booked.unit === 'profit' ? words.spend(booked.lost) : words.outcomeNamed(booked.lost);
  return html`<ul class="decision-amounts">
      ${booked.lines
        .filter((line) => line.moves)
        .map(
          (line) =>
            html`<li data-booked=${line.name}>
              <strong>${line.name}</strong>
              ${t('decision-brief-amount', { booked: words.spend(line.booked, { decimals }), today: words.spend(line.today), per: words.per })}
            </li>`,
        )}
    </ul>
    <p class="quiet small" data-act="rounding">
      ${t('decision-brief-rounded', { step: words.spend(booked.step, { decimals }) })}
      ${booked.lost > 0 ? t('decision-brief-lost', { lost, per: words.per }) : t('decision-brief-lost-nothing')}
      ${booked.left > 0 && words.spend(booked.left) !== words.spend(0) ? t('decision-brief-left', { left: words.spend(booked.left, booked.left >= 1 ? { decimals: 0 } : {}), per: words.per }) : nothing}
    </p>`;
}

function brings({ gain, whole_gain: whole, unit, count }: BookedPlan, words: Words): TemplateResult {
  const profit = unit === 'profit';
  const said = (value: number): string =>
    profit ? words.spend(threeFigures(value)) : words.outcomeNamed(value);
  if (gain === null) return html``;
  return html`<p>
      ${t(profit ? 'decision-brief-profit' : 'decision-brief-gain', {
        change: gain.mean >= 0 ? 'more' : 'less',
        gain: said(Math.abs(gain.mean)),
        per: words.per,
        range: profit ? moneyRange(gain, words.currency) : words.range(gain),
      })}
    </p>
    ${
      whole === null
        ? nothing
        : html`<p class="small">
            ${t(profit ? 'decision-brief-whole-profit' : 'decision-brief-whole', {
              count,
              change: whole.mean >= 0 ? 'more' : 'less',
              gain: said(Math.abs(whole.mean)),
              range: profit ? moneyRange(whole, words.currency) : words.range(whole),
            })}
          </p>`
    }`;
}

function sure({ gain }: BookedPlan, fit: Fit): TemplateResult {
  const probability = gain?.probability_better ?? 0;
  return html`<p>
      ${t('decision-brief-probability', {
        probability: chance(probability),
        confidence: Math.round((gain?.confidence ?? 0) * 100),
      })}
      ${probability < WORSE ? t('decision-brief-worse') : probability < COIN ? t('decision-coin') : nothing}
    </p>
    ${
      fit.notes.length === 0
        ? nothing
        : html`<ul class="note warn decision-notes">
            ${fit.notes.map((code) => html`<li>${noteSentence({ code })}</li>`)}
          </ul>`
    }`;
}

/** No draws are enough to be certain. */
function chance(probability: number): string {
  if (probability > CERTAIN)
    return t('decision-brief-above', { share: formatPercent(CERTAIN, { decimals: 0 }) });
  if (probability < 1 - CERTAIN)
    return t('decision-brief-below', { share: formatPercent(1 - CERTAIN, { decimals: 0 }) });
  return formatPercent(probability, { decimals: 0 });
}

/** The channels that the data hold at today's spend, why, and how to learn more. */
function held(
  { allocation, excluded, booked }: Reallocation,
  fit: Fit,
  words: Words,
  part: (title: string, content: unknown) => TemplateResult,
): TemplateResult | typeof nothing {
  const names = [
    ...allocation.channels.filter((plan) => plan.reason.startsWith('held_')).map((plan) => plan.name),
    ...excluded.map((one) => one.name),
  ];
  if (names.length === 0 || booked === null) return nothing;
  const why = (name: string): string => {
    const one = excluded.find((gone) => gone.name === name);
    const plan = allocation.channels.find((channel) => channel.name === name);
    return channelReason(fit, name, one?.reason ?? plan?.reason ?? 'refused');
  };
  return part(
    t('decision-brief-held'),
    html`<p>${t('decision-excluded', { count: names.length, channels: listOf(names) })}</p>
      <ul class="decision-held">
        ${names.map(
          (name) =>
            html`<li data-held=${name}>
              <strong>${name}</strong> ${why(name)}
              ${settlingTests(
                booked.tests.filter((test) => test.channel === name),
                fit.period_days,
                words,
              )}
            </li>`,
        )}
      </ul>`,
  );
}
