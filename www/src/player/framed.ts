// embed-exercise.js: an exercise in the page of embed.html, which stands in somebody's frame.

import { html, nothing, type TemplateResult } from 'lit';
import type { Description } from '../course/library';
import { Sheet } from '../course/sheet';
import { linkTo } from '../course/site';
import { described, openPacked } from '../course/source';
import { inWords } from '../course/texts';
import type { Codes } from '../course/variant';
import { toEngineError } from '../engine/error';
import { t } from '../i18n';
import { problem } from '../i18n/codes';
import { codesForm } from '../pages/course/codes';
import '../pages/course/sheet-view';
import { takeOver, type FramedPage } from './place';
import { showIn } from './shown';
import { startCourse } from './study';

function whose({ class: group, student }: Codes): TemplateResult | typeof nothing {
  if (group === '') return nothing;
  return html`<p class="small quiet">${t('course-draw-class', { class: group, student })}</p>`;
}

async function open(page: FramedPage, own: Description, codes: Codes): Promise<void> {
  const sheet = await Sheet.open(own, codes);
  const again = (): void => void open(page, own, codes);
  showIn(
    page.place,
    inWords(own.title),
    html`<levier-sheet .sheet=${sheet} @levier-again=${again}></levier-sheet>
      <p class="small">
        <a
          href="${page.site}#/course/exercise/${page.told.get('own') ?? own.id ?? ''}"
          target="_blank"
          rel="noopener"
          >${t('embed-open')}</a
        >
      </p>`,
    whose(codes),
  );
}

async function start(script: HTMLScriptElement): Promise<void> {
  const page = await takeOver(script, 'exercise');
  linkTo(page.site);
  const { place, told } = page;
  const packed = told.get('own');
  const own =
    packed === null
      ? described(told.get('exercise') ?? undefined)
      : await openPacked(packed).catch(() => undefined);
  if (own === undefined) {
    showIn(place, t('course-unknown'), html``, nothing);
    return;
  }
  document.title = inWords(own.title);
  const failed = (error: unknown): void =>
    showIn(place, inWords(own.title), problem(toEngineError(error)), nothing);
  const codes: Codes = { class: told.get('class') ?? '', student: told.get('student') ?? '' };
  const begin = (student: string): void => void open(page, own, { ...codes, student }).catch(failed);
  await startCourse().catch(failed);
  if (codes.class !== '' && codes.student === '')
    showIn(place, inWords(own.title), codesForm(codes, begin), nothing);
  else begin(codes.student);
}

const script = document.currentScript as HTMLScriptElement | null;
if (script?.dataset['levier'] === 'page')
  start(script).catch((error: unknown) => console.warn('Levier:', error));
