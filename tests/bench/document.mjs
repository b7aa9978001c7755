// What three years of daily campaigns cost: a command, the figures, the bytes kept. In Node, with the
// packages as the site gets them.
//
//   node tests/bench/document.mjs [--pkg DIR]
//       prints `name<TAB>value<TAB>unit`, times as medians
//
// With LEVIER_BENCH=once: few rows, each call once.
import { parseArgs } from 'node:util';
import { deflateSync } from 'node:zlib';
import { Engine } from '../reference/engine.mjs';
import { ONCE } from './once.mjs';

const { values } = parseArgs({ options: { pkg: { type: 'string' } } });
const engine = await Engine.load(values);
const [CAMPAIGNS, DAYS] = ONCE ? [4, 10] : [40, 540];
const TIMES = ONCE ? 1 : 25;

/** A table of campaigns by day, the same each time. */
function table() {
  let state = 1;
  const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const lines = ['Day,Campaign,Currency,Cost,Impressions,Clicks,Conversions,Conversion value'];
  for (let day = 0; day < DAYS; day += 1) {
    const date = new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10);
    for (let campaign = 0; campaign < CAMPAIGNS; campaign += 1) {
      const cost = 20 + 60 * random();
      const clicks = Math.round(cost * (1 + random()));
      const conversions = Math.round(clicks * 0.05 * random());
      lines.push(
        `${date},Campaign ${campaign},EUR,${cost.toFixed(2)},${clicks * 40},${clicks},${conversions},${(conversions * 55).toFixed(2)}`,
      );
    }
  }
  return `${lines.join('\n')}\n`;
}

/** The median of the times of a call, in milliseconds. */
function median(call) {
  const times = Array.from({ length: TIMES }, () => {
    const start = performance.now();
    call();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(TIMES / 2)];
}

const reader = new (engine.get('ImportReader'))('ads.csv');
reader.push(new TextEncoder().encode(table()));
reader.preview('{}');
const kept = reader.content(new Uint8Array(16));
const workspace = new (engine.get('Workspace'))(engine.get('newDocument')(''));
const source = { report: kept.report, content: kept.content, date: '2026-11-29' };
const text = workspace.run(JSON.stringify({ add_source: source }));
const open = new (engine.get('OpenDocument'))(text);
for (const { name, packed } of kept.tables) open.hold(name, packed);

const bytes = kept.tables.reduce((sum, { packed }) => sum + deflateSync(packed).length, 0);
const rename = JSON.stringify({ rename: { name: 'Renamed' } });
for (const [name, value, unit] of [
  ['rows', CAMPAIGNS * DAYS, ''],
  ['document', text.length, 'characters'],
  ['table', bytes, 'bytes, deflated'],
  ['a command', median(() => workspace.run(rename)), 'ms'],
  ['measure', median(() => open.measure()), 'ms'],
])
  console.log(`${name}\t${Number.isInteger(value) ? value : value.toFixed(2)}\t${unit}`);
