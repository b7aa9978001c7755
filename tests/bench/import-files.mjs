// The files that `cargo xtask bench import` reads: daily campaigns and a shop's orders, the same every time,
// of about so many bytes, written row after row.
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { generator } from './budgets.mjs';

const DAY = 86_400_000;
const dayOf = (day) => new Date(Date.UTC(2024, 0, 1) + day * DAY).toISOString().slice(0, 10);
const DAYS = Array.from({ length: 730 }, (_, day) => dayOf(day));

function* ads() {
  const next = generator(17);
  yield 'Day,Campaign,Campaign ID,Ad group,Ad group ID,Currency code,Impressions,Clicks,Cost,Conversions,Conv. value\n';
  for (let day = 0; ; day += 1) {
    const date = DAYS[day % DAYS.length];
    for (let group = 0; group < 4_000; group += 1) {
      const campaign = group >> 3;
      const clicks = Math.floor(300 * next());
      const cost = (clicks * (0.2 + next())).toFixed(2);
      const conversions = (clicks * 0.04 * next()).toFixed(2);
      yield `${date},"Campaign ${campaign}, brand",${17_000_000_000 + campaign},Ad group ${group},${150_000_000_000 + group},EUR,${clicks * 40 + Math.floor(40 * next())},${clicks},${cost},${conversions},${(conversions * 55).toFixed(2)}\n`;
    }
  }
}

function* orders() {
  const next = generator(13);
  yield 'Name,Email,Financial Status,Currency,Subtotal,Shipping,Taxes,Total,Created at,Refunded Amount\n';
  for (let order = 1_000_000; ; order += 1) {
    const customer = Math.floor(200_000 * next() ** 1.5);
    const subtotal = Math.floor(500 + 19_500 * next());
    const time = `10:${String(order % 60).padStart(2, '0')}:00`;
    yield `#${order},customer.${customer}@example.com,paid,EUR,${(subtotal / 100).toFixed(2)},4.90,${(subtotal / 600).toFixed(2)},${((subtotal + 490) / 100).toFixed(2)},${DAYS[Math.floor(DAYS.length * next())]} ${time} +0200,0.00\n`;
  }
}

const FILES = { ads, orders };

/** Writes the file of a kind until it has so many bytes. */
export async function writeFileOf(kind, bytes, path) {
  const file = createWriteStream(path);
  let written = 0;
  let lines = [];
  for (const line of FILES[kind]()) {
    lines.push(line);
    written += line.length;
    if (lines.length < 5_000 && written < bytes) continue;
    if (!file.write(lines.join(''))) await once(file, 'drain');
    lines = [];
    if (written >= bytes) break;
  }
  file.end();
  await once(file, 'finish');
}
