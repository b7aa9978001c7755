// An objective while it is written: as the document would hold it, judged by the core, until
// it is kept.

import { html, type TemplateResult } from 'lit';
import { errorText, session } from '../../app/context';
import { lab, type Objective, type SmartVerdict } from '../../engine';
import { t } from '../../i18n';
import { changeItem, planItem } from '../../plan/model';
import { track, aimOf, type Tracked } from '../../plan/track';
import type { Question } from '../../state/question';
import { progressRail } from './progress';
import { smartWords } from './smart';
import { statusLines } from './status';

/** Whether it is SMART, and where it stands. */
export type Judged = [SmartVerdict, Tracked | null];

/** A draft as the document of that text would hold it: whether it is SMART, and where it stands. */
async function judge(text: string, draft: Objective): Promise<Judged> {
  const { engine } = session();
  const next = engine.after(text, { type: 'put_objective', objective: draft });
  const { objectives } = JSON.parse(next) as { objectives: Objective[] };
  const id = draft.id === '' ? objectives[objectives.length - 1]!.id : draft.id;
  const verdict = lab.smartVerdict(next, id);
  const tracked = draft.kpi === '' ? null : track(next, aimOf({ ...draft, id }));
  return [await verdict, await tracked];
}

/** A new objective: it begins today. */
export function blank(scope = ''): Objective {
  return {
    id: '',
    title: '',
    kpi: '',
    scope,
    channel: null,
    direction: 'increase',
    baseline: null,
    target: null,
    start: session().today(),
    deadline: null,
    owner: '',
    budget: null,
    strategic_goal: '',
    max_rel_change: 0.5,
  };
}

export function draftVerdict(
  draft: Objective,
  judged: Question<Judged>,
  currency: string | null,
): TemplateResult {
  const { text } = session();
  judged.ask(`${JSON.stringify(draft)} ${text}`, () => judge(text, draft));
  const { error, value } = judged;
  if (error !== null)
    return html`<h2>${t('objective-verdict')}</h2>
      <p class="quiet">${draft.title.trim() === '' ? t('objective-verdict-title') : errorText(error)}</p>`;
  if (value === null) return html`<h2>${t('objective-verdict')}</h2>`;
  const [verdict, tracked] = value;
  return html`<h2>
      ${verdict.failed.length === 0 ? t('objective-is-smart') : t('objective-is-not-smart', { n: new Set(verdict.failed.map((code) => code[0])).size })}
    </h2>
    ${smartWords(verdict, true)} ${statusLines(tracked)} ${progressRail(tracked, currency)}`;
}

/** Keeps it; a new one that comes from a move of the market's analysis is the objective of that move. */
export function putObjective(objective: Objective, from: string): void {
  session().run({ type: 'put_objective', objective });
  const move = planItem(from);
  const made = session().document.objectives.at(-1);
  if (move?.kind === 'tows' && made !== undefined) changeItem(move, { objective: made.id });
}
