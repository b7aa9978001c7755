// A packed exercise: one page that holds everything, in a learning platform or on its own.

import { html, nothing, type TemplateResult } from 'lit';
import { inBrowser, type Change, type Keeper } from '../course/keeper';
import { questionsOf } from '../course/library';
import { Sheet } from '../course/sheet';
import { linkTo } from '../course/site';
import { inWords } from '../course/texts';
import type { Codes } from '../course/variant';
import { toEngineError } from '../engine/error';
import type { Wire } from '../engine/study';
import { openLanguage, t } from '../i18n';
import { problem } from '../i18n/codes';
import type { KeptSheet } from '../keep/sheets';
import { codesForm } from '../pages/course/codes';
import '../pages/course/sheet-view';
import { findApi } from './api';
import { showIn } from './shown';
import { SETTING_ID, WORDS_ID, type Setting } from './setting';
import { courseNow, startCourse } from './study';
import { Visit } from './visit';

function written(id: string): unknown {
  return JSON.parse(document.getElementById(id)?.textContent ?? 'null');
}

const setting = written(SETTING_ID) as Setting;
const place = document.querySelector('main')!;

function packageOf({ exercise, class: group, passMark }: Setting): Wire.Package {
  return {
    exercise: exercise.id ?? '',
    revision: exercise.revision ?? 1,
    class: group,
    points: questionsOf(exercise).map(({ points }) => points ?? 1),
    pass_mark: passMark,
  };
}

/** The visit, if there is a platform and it answers. */
function visitOf(own: Setting): Visit | null {
  const api = findApi(window);
  if (api === null) return null;
  const visit = new Visit(api, packageOf(own), (request) => courseNow('scorm_state', request));
  return visit.begin() ? visit : null;
}

/** What the platform kept, as a sheet. Answers that were shown are not among it. */
function keptBy({ questions }: Wire.State): KeptSheet {
  const now = Date.now();
  return {
    lang: setting.lang,
    revision: setting.exercise.revision ?? 1,
    started: now,
    touched: now,
    questions: questions.map(({ hints, attempts }) => ({ hints, attempts: attempts ?? [], shown: false })),
  };
}

function keeperOf(visit: Visit, state: Wire.State | null): Keeper {
  return {
    open: () => (state === null ? null : keptBy(state)),
    keep: (_seed: string, _sheet: KeptSheet, change: Change) =>
      change.did === 'answer'
        ? visit.answer(change.at, change.text, change.credit)
        : change.did === 'hint' && visit.hint(change.at),
    forget: () => undefined,
  };
}

function show(what: TemplateResult, note: TemplateResult | typeof nothing): void {
  showIn(place, inWords(setting.exercise.title), what, note);
}

const alone = (): TemplateResult => html`<p class="note warn">${t('course-platform-none')}</p>`;

async function open(codes: Codes, visit: Visit | null, state: Wire.State | null): Promise<void> {
  const keeper = visit === null ? inBrowser : keeperOf(visit, state);
  const sheet = await Sheet.open(setting.exercise, codes, keeper);
  if (visit !== null) sheet.isKept = visit.open(sheet.credits);
  const ending = visit === null ? null : { finish: () => visit.finish() };
  const draw = (): void => void open(codes, visit, state).catch(failed);
  const whose = t('course-draw-class', { class: codes.class, student: codes.student });
  show(
    html`<levier-sheet .sheet=${sheet} .ending=${ending} @levier-again=${draw}></levier-sheet>`,
    visit === null ? alone() : html`<p class="small quiet">${whose}</p>`,
  );
}

function failed(error: unknown): void {
  show(problem(toEngineError(error)), nothing);
}

/** The platform is told the time and that there is more to come, however the page is left. */
function endWith(visit: Visit): void {
  addEventListener('pagehide', () => visit.leave());
  // Taken back from the browser's memory, the page would go on after its visit.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });
}

async function start(): Promise<void> {
  openLanguage(setting.lang, written(WORDS_ID) as string);
  linkTo(setting.site);
  await startCourse();
  const visit = visitOf(setting);
  if (visit !== null) endWith(visit);
  const state = visit?.state ?? null;
  const codes: Codes = {
    class: state?.class ?? setting.class,
    student: state?.student ?? visit?.student ?? '',
  };
  if (codes.student !== '') return open(codes, visit, state);
  const begin = (name: string): void => {
    if (visit !== null) visit.studentName = name;
    void open({ ...codes, student: visit?.student ?? name }, visit, state).catch(failed);
  };
  show(codesForm(codes, begin), visit === null ? alone() : nothing);
}

start().catch(failed);
