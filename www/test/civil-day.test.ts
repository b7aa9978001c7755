import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { dayAfter, daysBetween, mondayOf } from '../src/state/civil-day';
import { today } from '../src/state/today';

const own = process.env['TZ'];
after(() => {
  if (own === undefined) delete process.env['TZ'];
  else process.env['TZ'] = own;
});

/** Where the clock goes forward or back at an hour, at midnight or not at all, and both ends of the day. */
const ZONES = [
  'Europe/Paris',
  'America/New_York',
  'America/Santiago',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
];

/** [day, days later, that day, its Monday]: summer and winter time, 29 February, a year of 53 weeks. */
const DAYS: readonly [string, number, string, string][] = [
  ['2026-03-28', 1, '2026-03-29', '2026-03-23'],
  ['2026-03-29', 1, '2026-03-30', '2026-03-30'],
  ['2026-10-24', 2, '2026-10-26', '2026-10-26'],
  ['2026-09-05', 1, '2026-09-06', '2026-08-31'],
  ['2028-02-28', 1, '2028-02-29', '2028-02-28'],
  ['2028-02-29', 365, '2029-02-28', '2029-02-26'],
  ['2100-02-28', 1, '2100-03-01', '2100-03-01'],
  ['2026-12-31', 1, '2027-01-01', '2026-12-28'],
  ['2027-01-03', 1, '2027-01-04', '2027-01-04'],
];

test('days are counted alike in every time zone, over summer time, leap days and a 53rd week', () => {
  for (const zone of ZONES) {
    process.env['TZ'] = zone;
    for (const [from, days, to, monday] of DAYS) {
      assert.equal(dayAfter(from, days), to, `${zone}: ${from} + ${days}`);
      assert.equal(dayAfter(to, -days), from, `${zone}: ${to} - ${days}`);
      assert.equal(daysBetween(from, to), days, `${zone}: ${from} to ${to}`);
      assert.equal(mondayOf(to), monday, `${zone}: ${to}`);
    }
    // A year of days, one after the other, leaves none out and says none twice.
    let day = '2027-12-31';
    for (let count = 1; count <= 366; count += 1) {
      day = dayAfter(day, 1);
      assert.equal(daysBetween('2027-12-31', day), count, `${zone}: ${day}`);
    }
    assert.equal(day, '2028-12-31');
  }
});

test('today is the day of the place, not that of Greenwich', () => {
  const late = new Date('2026-12-31T23:30:00Z');
  const days = {
    'Pacific/Kiritimati': '2027-01-01',
    'Europe/Paris': '2027-01-01',
    'America/New_York': '2026-12-31',
  };
  for (const [zone, day] of Object.entries(days)) {
    process.env['TZ'] = zone;
    assert.equal(today(late), day, zone);
  }
});
