// What the main thread of a page did: its tasks, by the time that the processor spent on each. Unlike the
// clock, that time does not grow when the machine is busy with something else.

/** A task above this many milliseconds is felt. */
export const FELT = 50;

/** The long tasks of a page while `act` runs, the longest first: [{ ms, parts }], `parts` what took it. */
export async function tasks(browser, page, act) {
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', 'v8'] });
  const fault = await act().then(
    () => null,
    (error) => error,
  );
  const trace = await browser.stopTracing();
  if (fault !== null) throw fault;
  const { traceEvents: events } = JSON.parse(trace.toString());
  const threads = events
    .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
    .map(({ pid, tid }) => `${pid} ${tid}`);
  const timed = events.filter(
    ({ pid, tid, ph, tdur }) => ph === 'X' && tdur > 0 && threads.includes(`${pid} ${tid}`),
  );
  const whole = timed.filter(({ name }) => name.endsWith('RunTask'));
  return whole
    .map((task) => ({ ms: task.tdur / 1_000, parts: partsOf(task, timed) }))
    .filter(({ ms }) => ms > FELT)
    .sort((a, b) => b.ms - a.ms);
}

/** What a task spent at least a tenth of its time on, by the names of the browser. */
function partsOf(task, events) {
  const inside = events.filter(
    ({ pid, tid, ts, name, tdur }) =>
      pid === task.pid &&
      tid === task.tid &&
      ts >= task.ts &&
      ts < task.ts + task.dur &&
      tdur > task.tdur / 10 &&
      !name.endsWith('RunTask'),
  );
  const said = inside.map(({ name, tdur, args }) => {
    const place = args?.data?.functionName || (args?.data?.url ?? '').split('/').at(-1);
    return `${name}${place ? ` ${place}` : ''} ${(tdur / 1_000).toFixed(0)}`;
  });
  return [...new Set(said)].slice(0, 8);
}
