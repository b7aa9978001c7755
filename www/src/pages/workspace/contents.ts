// What a workspace holds, in words.

import type { Document } from '../../engine';
import { t } from '../../i18n';

export function contents({ sources, objectives, decisions }: Document): string {
  return t('workspace-contents', {
    sources: sources.length,
    objectives: objectives.length,
    decisions: decisions.length,
  });
}
