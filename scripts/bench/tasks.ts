import type { Browser } from '@playwright/test';
import type { Launched } from '../../tests/browser/launch';
import { type DemoStudio, demoUrl } from '../../tests/demo/studio';

/** The fields of trace events that are read here; times in µs. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** the thread's own time, where the system tells */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

export interface TracedVisit {
  /** tasks of the page's main thread in which script of ours ran, ms each */
  readonly tasks: readonly number[];
  /** our scripts compiled and run, ms */
  readonly startMs: number;
  /** our listeners and callbacks, ms */
  readonly readMs: number;
}

const categories = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];

/**
 * One visit of a studio's list page with a trace of the browser. A task counts as ours when it runs a script, listener
 * or callback of the extension, however small a part that is; promise reactions carry no address and are found only in
 * the tasks of those. Times are the thread's own.
 */
export async function tracedVisit(
  browser: Launched,
  studio: DemoStudio,
  settleMs: number,
): Promise<TracedVisit> {
  const owner = browser.context.browser();
  if (!owner) throw new Error('the browser is gone');
  const page = await browser.context.newPage();
  await owner.startTracing(page, { categories });
  await page.goto(demoUrl(studio, 'list'));
  await page.waitForSelector('html[data-done=yes]');
  await new Promise((done) => setTimeout(done, settleMs));
  const events = await traced(owner);
  await page.close();
  return judged(events, `chrome-extension://${browser.extensionId}/`);
}

async function traced(owner: Browser): Promise<TraceEvent[]> {
  const trace = await owner.stopTracing();
  // Chromium's own format, of which the fields above are stable.
  return (JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] }).traceEvents;
}

function judged(events: readonly TraceEvent[], ours: string): TracedVisit {
  const scripts = events.filter(
    ({ name, args }) =>
      (name === 'EvaluateScript' || name === 'FunctionCall') && args?.data?.url?.startsWith(ours),
  );
  const start = scripts.find(({ args }) => args?.data?.url?.startsWith(`${ours}observer-`));
  if (!start) throw new Error('the trace shows no observer: was the page visited with the extension?');
  const onPage = ({ pid, tid }: TraceEvent) => pid === start.pid && tid === start.tid;
  const own = outermost(scripts.filter(onPage));
  const tasks = events.filter((event) => event.name === 'RunTask' && event.ph === 'X' && onPage(event));
  const sum = (name: string) =>
    own.filter((event) => event.name === name).reduce((total, event) => total + threadMs(event), 0);
  return {
    tasks: tasks.filter((task) => own.some((event) => within(event, task))).map(threadMs),
    startMs: sum('EvaluateScript'),
    readMs: sum('FunctionCall'),
  };
}

/** Events that lie in no other of them. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  return events.filter((event) => !events.some((other) => other !== event && within(event, other)));
}

function within(inner: TraceEvent, outer: TraceEvent): boolean {
  return inner.ts >= outer.ts && inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0);
}

function threadMs({ tdur, dur = 0 }: TraceEvent): number {
  return (tdur ?? dur) / 1000;
}
