// What the platforms claim beside what the model estimates, channel by channel, and why both can be right.

import { html, nothing, type TemplateResult } from 'lit';
import { href } from '../../app/router';
import { session } from '../../app/context';
import type { Group, Reallocation } from '../../engine';
import { formatMoney, formatNumber, t } from '../../i18n';
import { platformWord } from '../platform';
import type { Words } from './units';

/** Of one channel; costs of a result, or revenues for one unit of spend where the outcome is money. */
interface Pair {
  name: string;
  claimed: number;
  estimated: number;
  low: number | null;
  high: number | null;
  next: number | null;
}

export function againstMeasure({ booked }: Reallocation, words: Words): TemplateResult | typeof nothing {
  const measure = session().measured().value;
  if (measure === null || booked === null) return nothing;
  const money = words.outcomeUnit === 'money';
  const pairs = booked.lines.flatMap((line): Pair[] => {
    const group = measure.channels.find((one) => sameChannel(one, line.name));
    const claimed = group?.figures[money ? 'roas' : 'cpa']?.value ?? null;
    const average = line.average_today;
    const estimated = (money ? average?.response : average?.cost) ?? null;
    if (claimed === null || average === null || estimated === null) return [];
    const [low, high] = money
      ? [average.response_low, average.response_high]
      : [average.cost_low, average.cost_high];
    return [{ name: line.name, claimed, estimated, low, high, next: money ? null : line.next_cost_today }];
  });
  if (pairs.length === 0) return nothing;
  const figure = (value: number): string =>
    money ? formatNumber(value, { decimals: 2 }) : formatMoney(value, { currency: words.currency });
  const range = ({ low, high }: Pair): string =>
    low === null || high === null ? '' : t('range-between', { low: figure(low), high: figure(high) });
  const kind = money ? 'return' : 'cost';
  return html`<section class="stack">
    <h3 id="against-title">${t('decision-against-title')}</h3>
    <p class="prose">${t('decision-against-why')}</p>
    <div class="table-wrap" tabindex="0" role="region" aria-labelledby="against-title">
      <table class="decision-against">
        <thead>
          <tr>
            <th scope="col">${t('decision-column-channel')}</th>
            <th scope="col" class="num">${t(`decision-against-claimed-${kind}`)}</th>
            <th scope="col" class="num">${t(`decision-against-estimated-${kind}`)}</th>
            ${money ? nothing : html`<th scope="col" class="num">${t('decision-against-next')}</th>`}
            <th scope="col">${t('decision-against-reason')}</th>
          </tr>
        </thead>
        <tbody>
          ${pairs.map(
            (pair) =>
              html`<tr data-against=${pair.name}>
                <th scope="row">${pair.name}</th>
                <td class="num">${figure(pair.claimed)}</td>
                <td class="num">
                  ${figure(pair.estimated)}<br /><span class="small quiet">${range(pair)}</span>
                </td>
                ${money ? nothing : html`<td class="num">${pair.next === null ? t('measure-unknown') : figure(pair.next)}</td>`}
                <td class="decision-reason">${t(`decision-against-${reason(pair, money)}`)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p class="small"><a href=${href('measure')}>${t('decision-against-go')}</a></p>
  </section>`;
}

/** Whether the platform claims more than the model finds, less, or what the model leaves open. */
function reason({ claimed, estimated, low, high }: Pair, money: boolean): 'alike' | 'more' | 'less' {
  if (low !== null && high !== null && claimed >= low && claimed <= high) return 'alike';
  return claimed > estimated === money ? 'more' : 'less';
}

/** A column of the table stands for a channel of the exports when it has its name, or its platform's. */
function sameChannel(group: Group, name: string): boolean {
  const plain = (text: string): string => text.trim().toLowerCase().replaceAll('_', ' ');
  return [group.name, platformWord(group.name)].some((one) => plain(one) === plain(name));
}
