// <levier-plan-report>: the plan on one page for a director: whether it works, what was aimed at, what it
// costs, what collides. Printed, or taken along as Markdown.

import { html, nothing, type TemplateResult } from 'lit';
import { LevierElement, session } from '../../app/context';
import { saveFile } from '../../app/files';
import { formatDate, formatMoney, NONE, t } from '../../i18n';
import { problem } from '../../i18n/codes';
import type { Wire } from '../../plan/ask';
import { budgetSums, wireLine } from '../../plan/budget';
import { datedItems } from '../../plan/dated';
import { campaignGaps, type CampaignGap } from '../../plan/gaps';
import { itemName, planItem, planItems } from '../../plan/model';
import { moreButton, shownOf } from '../../plan/paged';
import { gapSentence, paceSentence, wholeSentence } from '../../plan/proof-words';
import { spentMonths } from '../../plan/spend';
import { trackAll, type Tracked } from '../../plan/track';
import { choiceWord, planCurrency } from '../../plan/words';
import { markdownText } from '../../share/markdown';
import { Question } from '../../state/question';
import { look, sentence, type Found } from './conflicts';

interface Report {
  tracked: Tracked[];
  gaps: CampaignGap[];
  sums: Wire.BudgetSums;
  found: Found;
}

/** Conflicts named on the page; the rest is counted. */
const NAMED = 5;
/** The list of campaigns, drawn a part at a time; the Markdown has them all. */
const CAMPAIGNS = 'report-campaigns';

export class PlanReport extends LevierElement {
  readonly #report = new Question<Report>(0);

  protected override render() {
    const { text } = session();
    const spent = planItems('campaign').map((item) => [...spentMonths(item)]);
    this.#report.ask(`${session().today()} ${JSON.stringify(spent)} ${text}`, () => gather());
    const report = this.#report.value;
    return html`<header class="stack tight">
        <p class="kicker">
          ${t('plan-report-of', { name: session().document.name, date: formatDate(session().today()) })}
        </p>
        <h1>${t('plan-report-title')}</h1>
        <p class="lede long" role="status">
          ${report === null ? t('decision-working') : wholeSentence(report.tracked)}
        </p>
      </header>
      ${this.#report.error === null ? nothing : problem(this.#report.error)}
      ${report === null ? nothing : body(report)}
      ${
        report === null
          ? nothing
          : html`<p class="actions no-print">
              <button type="button" class="button primary" @click=${() => window.print()}>
                ${t('plan-report-print')}
              </button>
              <button
                type="button"
                class="button"
                data-act="markdown"
                @click=${() => saveFile(`${t('plan-report-file')}.md`, markdown(report), 'text/markdown')}
              >
                ${t('plan-report-markdown')}
              </button>
            </p>`
      }`;
  }
}

async function gather(): Promise<Report> {
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

function money(value: number | null | undefined): string {
  return value == null ? NONE : formatMoney(value, { currency: planCurrency() });
}

function aimLine(one: Tracked): string {
  return t('plan-report-aim', {
    title: one.aim.title,
    sentence: paceSentence(one),
  });
}

function conflictLines({ conflicts, doubles }: Found): string[] {
  if (conflicts.length + doubles === 0) return [t('plan-conflicts-lede', { n: 0, doubles: 0 })];
  const rest = Math.max(0, conflicts.length - NAMED);
  return [
    ...conflicts.slice(0, NAMED).map(sentence),
    ...(rest + doubles > 0 ? [t('plan-report-more', { n: rest, doubles })] : []),
  ];
}

function body({ tracked, gaps, sums, found }: Report): TemplateResult {
  const compared = gaps.filter((gap) => gap.compared !== 'none');
  return html`<section class="stack tight" aria-labelledby="report-aims">
      <h2 id="report-aims">${t('plan-aims-title')}</h2>
      ${
        tracked.length === 0
          ? html`<p>${t('plan-aims-none')}</p>`
          : html`<ul>
              ${tracked.map((one) => html`<li>${aimLine(one)}</li>`)}
            </ul>`
      }
    </section>
    <section class="stack tight">
      <h2 id="report-campaigns">${t('plan-campaigns')}</h2>
      ${
        sums.lines.length === 0
          ? html`<p>${t('plan-empty-lede')}</p>`
          : html`<div class="table-wrap" tabindex="0" role="region" aria-labelledby="report-campaigns">
                <table class="plan-table">
                  <thead>
                    <tr>
                      <th scope="col">${t('plan-kind-campaign')}</th>
                      <th scope="col">${t('plan-field-channel')}</th>
                      <th scope="col">${t('plan-calendar-when')}</th>
                      <th scope="col" class="num">${t('plan-column-plan')}</th>
                      <th scope="col" class="num">${t('plan-column-forecast')}</th>
                      <th scope="col" class="num">${t('plan-column-actual')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    ${campaignRows(sums.lines.slice(0, shownOf(CAMPAIGNS))).map(
                      ([name, channel, when, ...amounts]) =>
                        html`<tr>
                          <th scope="row">${name}</th>
                          <td>${channel}</td>
                          <td>${when}</td>
                          ${amounts.map((amount) => html`<td class="num">${amount}</td>`)}
                        </tr>`,
                    )}
                  </tbody>
                  <tfoot>
                    <tr>
                      <th scope="row">${t('operations-total')}</th>
                      <td colspan="2"></td>
                      <td class="num">${money(sums.totals.plan)}</td>
                      <td class="num">${money(sums.totals.forecast)}</td>
                      <td class="num">${money(sums.totals.actual)}</td>
                    </tr>
                  </tfoot>
                </table>
              </div>
              ${moreButton(CAMPAIGNS, sums.lines.length)}`
      }
      ${
        compared.length === 0
          ? nothing
          : html`<ul>
              ${compared.slice(0, shownOf(CAMPAIGNS)).map((gap) => html`<li><strong>${gap.name}</strong>${t('share-colon')} ${gapSentence(gap)}</li>`)}
            </ul>`
      }
    </section>
    <section class="stack tight" aria-labelledby="report-conflicts">
      <h2 id="report-conflicts">${t('plan-conflicts-title')}</h2>
      <ul>
        ${conflictLines(found).map((line) => html`<li>${line}</li>`)}
      </ul>
    </section>`;
}

function campaignRows(lines: readonly Wire.LineSums[]): string[][] {
  return lines.flatMap(({ id, totals }) => {
    const item = planItem(id);
    if (item === undefined) return [];
    const channel = item.fields['channel'];
    return [
      [
        itemName(item),
        typeof channel === 'string' ? choiceWord(channel) : NONE,
        t('plan-dates', {
          from: formatDate(String(item.fields['start']), 'short'),
          to: formatDate(String(item.fields['end']), 'short'),
        }),
        money(totals.plan),
        money(totals.forecast),
        money(totals.actual),
      ],
    ];
  });
}

function markdown({ tracked, gaps, sums, found }: Report): string {
  const list = (lines: readonly string[]): string[] => lines.map((line) => `- ${markdownText(line)}`);
  const row = (cells: readonly string[]): string => `| ${cells.map(markdownText).join(' | ')} |`;
  const head = [
    'plan-kind-campaign',
    'plan-field-channel',
    'plan-calendar-when',
    'plan-column-plan',
    'plan-column-forecast',
    'plan-column-actual',
  ] as const;
  const compared = gaps.filter((gap) => gap.compared !== 'none');
  return [
    `# ${markdownText(t('plan-report-title'))}`,
    '',
    markdownText(t('plan-report-of', { name: session().document.name, date: formatDate(session().today()) })),
    '',
    `**${markdownText(wholeSentence(tracked))}**`,
    '',
    `## ${t('plan-aims-title')}`,
    '',
    ...(tracked.length === 0 ? [t('plan-aims-none')] : list(tracked.map(aimLine))),
    '',
    `## ${t('plan-campaigns')}`,
    '',
    row(head.map((id) => t(id))),
    '|---|---|---|---:|---:|---:|',
    ...campaignRows(sums.lines).map(row),
    row([
      t('operations-total'),
      '',
      '',
      money(sums.totals.plan),
      money(sums.totals.forecast),
      money(sums.totals.actual),
    ]),
    '',
    ...list(compared.map((gap) => `${gap.name}${t('share-colon')} ${gapSentence(gap)}`)),
    '',
    `## ${t('plan-conflicts-title')}`,
    '',
    ...list(conflictLines(found)),
    '',
  ].join('\n');
}

customElements.define('levier-plan-report', PlanReport);
