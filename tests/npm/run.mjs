// The npm package, packed and tried as a stranger does: in an empty project, by `import` and by `require`.
//
//   node tests/npm/run.mjs       after the site was built
import { execFileSync, spawnSync } from 'node:child_process';
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
let unknown;
try {
  levier.evaluate('roi', { turnover: 50000 });
} catch (error) {
  unknown = [String(error), levier.explain(error, 'fr'), levier.explain(error, 'en')];
}
console.log(JSON.stringify({ value, fr, en, refused, unknown, calculators: levier.catalogue().length }));
`;
const SCRIPTS = {
  'try.mjs': `import { load, LevierError } from 'levier';${TRY}`,
  'try.cjs': `const { load, LevierError } = require('levier');(async () => {${TRY}})();`,
};

/** What the types take, and what they refuse. */
const TYPED = `import { load, LevierError, type Evaluation, type InputsOf, type OperationId } from 'levier';
const levier = await load();
const inputs: InputsOf<'roi'> = { revenue: 50000, margin_rate: 0.3, cost: 10000 };
const answer: Evaluation = levier.evaluate('roi', inputs);
levier.say('chi_square', { table: [[200, 9800], [250, 9750]] }, { lang: 'fr' });
levier.evaluate('sample_size' as string, { whatever: 1 });
const id: OperationId = 'sample_size';
// @ts-expect-error no such input
levier.evaluate('roi', { revenue: 50000, margin_rate: 0.3, cost: 10000, turnover: 1 });
// @ts-expect-error one is missing
levier.evaluate('roi', { revenue: 50000, cost: 10000 });
// @ts-expect-error a number as a text
levier.evaluate('roi', { revenue: '50 000', margin_rate: 0.3, cost: 10000 });
// @ts-expect-error a row is too short
levier.evaluate('chi_square', { table: [[200], [250, 9750]] });
export { answer, id, LevierError };
`;

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
    const [told, ...explained] = said.unknown;
    check(
      told === 'LevierError: unknown_input: turnover; roi takes revenue, margin_rate, cost',
      `${name}: ${told}`,
    );
    check(
      explained.length === 2 && explained.every((one) => !/\bpage\b/i.test(one)),
      `${name}: a program has no page to reload: ${explained.join(' / ')}`,
    );
    check(own === true && field === 'margin_rate', `${name}: refused with ${code}: ${sentence}`);
  }
  // What the README shows is run as it stands, each under the name that it is given there.
  const shown = [...readme.matchAll(/`(roi\.[mc]js)`[^]*?```js\n([^]*?)```/g)];
  check(shown.length === 2, 'the README shows a file for import and one for require');
  for (const [, name, text] of shown) {
    writeFileSync(join(folder, name), text);
    const said = run(process.execPath, [name], folder).split('\n');
    check(said[0] === '0.5', `${name} of the README: ${said[0]}`);
    const sentence = /\.sentence\); \/\/ (.*)/.exec(text)?.[1];
    const plain = (one) => one.replace(/\s/g, ' ');
    if (sentence) check(plain(said[1]) === plain(sentence), `${name} of the README: ${said[1]}`);
  }
  writeFileSync(
    join(folder, 'throws.mjs'),
    "import { load } from 'levier';\n(await load()).evaluate('roi', { turnover: 1 });\n",
  );
  const { stderr } = spawnSync(process.execPath, ['throws.mjs'], { cwd: folder, encoding: 'utf8' });
  check(
    /LevierError\]?: unknown_input: turnover; roi takes revenue, margin_rate, cost/.test(stderr),
    'an error that nobody catches says what to change',
  );
  check(stderr.length < 3000, `and takes ${stderr.length} characters of the terminal`);
  writeFileSync(join(folder, 'typed.mts'), TYPED);
  const tsc = join(project, 'www', 'node_modules', '.bin', 'tsc');
  const strict = ['--noEmit', '--strict', '--target', 'es2022', '--module', 'nodenext'];
  const { status, stdout } = spawnSync(tsc, [...strict, 'typed.mts'], { cwd: folder, encoding: 'utf8' });
  check(status === 0, `inputs have types of their own ${stdout}`);
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
