// Files that leave the page, and texts that enter it: made and read here, never by a server.

import { t } from '../i18n/messages';
import { today } from '../state/today';

export function saveFile(name: string, content: BlobPart, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the blob once the click is handled; a minute covers a slow «save as».
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** `levier-boutique-de-the-2025-04-01.json` */
export function workspaceFileName(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `levier-${plain === '' ? t('workspace-file-name') : plain}-${today()}.json`;
}
