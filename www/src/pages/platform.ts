// A platform stands for a channel until campaigns are mapped: its code is worded, a person's own name is
// shown as it is.

import { has, t } from '../i18n';
import { key } from '../i18n/codes';

export function platformWord(name: string): string {
  if (name === '') return t('measure-unnamed');
  const id = `data-platform-${key(name)}`;
  return /^[a-z][a-z0-9_]*$/.test(name) && has(id) ? t(id) : name;
}
