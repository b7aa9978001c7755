// Advertising exports made for the tests: a row a day and campaign, 100 € each.

/** 44 days of campaigns: 100 € a day each, and so many conversions, give or take one. */
export function ads(campaigns = { Rentrée: 10 }) {
  return advertising(
    Object.entries(campaigns).flatMap(([name, mean]) =>
      days('2026-09-01', 44).map((day, at) => [day, name, mean + (at % 2 === 0 ? -1 : 1)]),
    ),
  );
}

/** Two years before them: half as much from September to December. */
export function twoYears() {
  return advertising(
    days('2024-09-01', 730).map((day) => [day, 'Avant', Number(day.slice(5, 7)) >= 9 ? 10 : 20]),
  );
}

function days(first, count) {
  const [year, month, day] = first.split('-').map(Number);
  return Array.from({ length: count }, (_, at) =>
    new Date(Date.UTC(year, month - 1, day + at)).toISOString().slice(0, 10),
  );
}

function advertising(rows) {
  const head = 'Day,Campaign,Currency code,Cost,Impressions,Clicks,Conversions';
  const lines = rows.map(([day, name, conversions]) => `${day},${name},EUR,100.00,10000,200,${conversions}`);
  return [head, ...lines].join('\n');
}
