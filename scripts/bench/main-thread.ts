import type { Page } from '@playwright/test';

/**
 * Starts counting the CPU time of the main thread of what the page will show; ask the returned function for it, in ms.
 * Thread time, because on a busy machine the clock on the wall counts what others do.
 */
export async function mainThreadClock(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
}
