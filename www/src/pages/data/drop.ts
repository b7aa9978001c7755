// Where files are given: dropped, or picked.

import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../../i18n';
import { tray } from './tray';

/** `over`: whether files are held over it; `explain`: whether it says which files there are. */
export function dropZone(over: boolean, setOver: (over: boolean) => void, explain: boolean): TemplateResult {
  const stop = (event: DragEvent, held: boolean): void => {
    event.preventDefault();
    // The file is taken here, not by the page around.
    event.stopPropagation();
    setOver(held);
  };
  return html`<div
      class=${over ? 'import-drop over' : 'import-drop'}
      @dragover=${(event: DragEvent) => stop(event, true)}
      @dragleave=${(event: DragEvent) => stop(event, false)}
      @drop=${(event: DragEvent) => {
        stop(event, false);
        tray.add(event.dataTransfer?.files ?? []);
      }}
    >
      <p class="import-drop-title">${t('data-drop-title')}</p>
      <p class="quiet small">${t('data-drop-hint')}</p>
      <label class="button primary import-pick"
        >${t('data-pick')}
        <input
          class="visually-hidden"
          type="file"
          multiple
          accept=".csv,.tsv,.txt,.xlsx,.xlsm,.ods,text/csv,text/plain,text/tab-separated-values"
          @change=${(event: Event) => {
            const input = event.target as HTMLInputElement;
            tray.add(input.files ?? []);
            input.value = '';
          }}
        />
      </label>
    </div>
    ${
      explain
        ? html`<div class="prose">
            <h2 class="minor">${t('data-which')}</h2>
            <ul>
              <li>${t('data-which-ads')}</li>
              <li>${t('data-which-orders')}</li>
              <li>${t('data-which-series')}</li>
            </ul>
          </div>`
        : nothing
    }`;
}
