// The npm package, packed and tried as a stranger does: in an empty project, by `import` and by `require`.
//
//   node tests/npm/run.mjs       after the site was built
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = resolve(fileURLToPath(import.meta.url), '../../..');
const folder = mkdtempSync(join(tmpdir(), 'levier-npm-'));
const run = (command, given, cwd) => execFileSync(command, given, { cwd, encoding: 'utf8' });

const TRY = `
const inputs = { revenue: 50000, margin_rate: 0.3, cost: 10000 };
const levier = await load();
const { value } = levier.evaluate('roi', inputs).outputs;
const fr = levier.say('roi', inputs, { lang: 'fr' });
const en = levier.say('roi', inputs);
let refused;
try {
  levier.evaluate('roi', { ...inputs, margin_rate: 3 });
} catch (error) {
  refused = [error instanceof LevierError, error.code, error.field, levier.explain(error, 'fr')];
}
console.log(JSON.stringify({ value, fr, en, refused, calculators: levier.catalogue().length }));
`;
const SCRIPTS = {
  'try.mjs': `import { load, LevierError } from 'levier';${TRY}`,
  'try.cjs': `const { load, LevierError } = require('levier');(async () => {${TRY}})();`,
};

let failed = 0;
function check(ok, text) {
  if (!ok) failed += 1;
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${text}`);
}

try {
  const made = join(folder, 'made');
  run(process.execPath, ['npm-package.mjs', made], join(project, 'www'));
  const [packed] = JSON.parse(run('npm', ['pack', '--json', made], folder));
  const place = join(folder, 'node_modules', 'levier');
  mkdirSync(place, { recursive: true });
  run('tar', ['xzf', join(folder, packed.filename), '--strip-components=1', '-C', place], folder);
  const readme = readFileSync(join(place, 'README.md'), 'utf8');
  for (const [name, text] of Object.entries(SCRIPTS)) {
    writeFileSync(join(folder, name), text);
    const said = JSON.parse(run(process.execPath, [name], folder));
    check(Math.abs(said.value - 0.5) < 1e-12, `${name}: the ROI is 50 %`);
    check(
      readme.includes(`${said.calculators} of them`),
      `${name}: ${said.calculators} calculators, as written`,
    );
    check(/^\+50\s%$/.test(said.fr.value) && said.fr.sentence !== null, `${name}: ${said.fr.sentence}`);
    check(/^\+50%$/.test(said.en.value) && said.en.sentence !== null, `${name}: ${said.en.sentence}`);
    const [own, code, field, sentence] = said.refused ?? [];
    check(own === true && field === 'margin_rate', `${name}: refused with ${code}: ${sentence}`);
  }
  const types = readFileSync(join(place, 'index.d.ts'), 'utf8');
  check(
    types.includes('export interface Evaluation') && !types.includes('ScormRequest'),
    'its own types alone',
  );
  const size = (packed.size / 1000).toFixed(0);
  check(packed.size < 1_200_000, `${size} kB packed, ${packed.entryCount} files`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(failed === 0 ? 'the package works by import and by require' : `${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
