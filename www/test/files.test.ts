import assert from 'node:assert/strict';
import { test } from 'node:test';
import { workspaceFileName } from '../src/app/files';

test('a workspace’s file name holds nothing a file system minds', () => {
  assert.match(
    workspaceFileName('Boutique de thé : été 2025'),
    /^levier-boutique-de-the-ete-2025-\d{4}-\d{2}-\d{2}\.json$/,
  );
  assert.match(workspaceFileName('../../etc/passwd'), /^levier-etc-passwd-/);
  assert.match(workspaceFileName('<img src=x onerror=alert(1)>'), /^levier-img-src-x-onerror-alert-1-/);
  assert.match(workspaceFileName('x'.repeat(500)), /^levier-x{60}-/);
});
