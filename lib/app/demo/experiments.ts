import { addDays, dayOf, startOfDay } from '../../core/dates';
import { studioFacts } from '../../core/studios';
import { seededRandom } from '../../models/random';
import type { ExperimentRow } from '../../store/tables/experiment-rows';
import { uuidOf } from './random-ids';
import { dealtTo, type TrialName } from './trials';
import type { DemoWords } from './words';
import type { DemoWork } from './works';

/**
 * Five experiments over the invented works: one that found something, one that runs, two that cannot tell, and a test of the
 * studio's own. What they found follows from the works by the same models as everybody's. `now` is epoch ms.
 */
export function demoExperiments(
  works: readonly DemoWork[],
  now: number,
  { trials: words }: DemoWords,
  seed: number,
): ExperimentRow[] {
  const random = seededRandom(seed + 4_000);
  const hour = 3_600_000;
  const daysAgo = (studio: DemoWork['account']['studio'], days: number) =>
    startOfDay(addDays(dayOf(now, studioFacts[studio].timeZone), -days), studioFacts[studio].timeZone);
  const ofTrial = (name: TrialName) => {
    const inside = works.filter(({ trial }) => trial?.name === name).sort((a, b) => b.n - a.n);
    return {
      works: inside.map(({ key, trial }) => ({ work: key, arm: trial?.arm ?? 0 })),
      startedAt: (inside[0]?.publishedAt ?? now) - 12 * hour,
      dealt: dealtTo(name),
    };
  };
  const blank = () => ({
    id: uuidOf(random),
    ...{ lift: 0.2, spread: null, perArm: null, dealt: [], works: [], changedAt: null, studioResult: null },
    ...{ spendMinor: null, gainMinor: null, currency: 'CNY', endedAt: null, decision: null, at: now - hour },
  });
  const said = (name: keyof DemoWords['trials']) => {
    const { name: title, hypothesis, variable, learnt } = words[name];
    return { name: title, hypothesis, variables: [variable], learnt };
  };
  const recut = works.find(({ account, n }) => account.studio === 'douyin' && n === 6);
  const recutAt = (recut?.publishedAt ?? now) + 46 * hour;
  return [
    {
      ...blank(),
      ...{ kind: 'ab', studio: 'douyin', metrics: { dwell: 'completionRate' }, primary: 'dwell' },
      ...said('opening'),
      ...ofTrial('opening'),
      ...{ spread: 0.15, perArm: 12, spendMinor: 80_000, gainMinor: 151_000 },
      ...{ endedAt: daysAgo('douyin', 14), decision: 'rolled-out' },
    },
    {
      ...blank(),
      ...{ kind: 'ab', studio: 'bilibili', metrics: { click: 'views', conversion: 'followsGained' } },
      ...{ primary: 'click', spread: 0.63, perArm: 163 },
      ...said('cover'),
      ...ofTrial('cover'),
    },
    {
      ...blank(),
      ...{ kind: 'ab', studio: 'youtube', metrics: { exposure: 'impressions', click: 'views' } },
      ...{ primary: 'click', spread: 0.63, perArm: 163 },
      ...said('title'),
      ...ofTrial('title'),
      ...{ endedAt: daysAgo('youtube', 18), decision: 'dropped' },
    },
    {
      ...blank(),
      ...{ kind: 'before-after', studio: 'douyin', metrics: { click: 'views', conversion: 'followsGained' } },
      ...{ primary: 'click', changedAt: recutAt, startedAt: recutAt },
      ...said('recut'),
      works: recut ? [{ work: recut.key, arm: 0 }] : [],
      ...{ endedAt: daysAgo('douyin', 4), decision: 'kept-watching' },
    },
    {
      ...blank(),
      ...{ kind: 'studio', studio: 'youtube', metrics: {}, primary: 'click' },
      ...said('thumbnail'),
      ...{ startedAt: daysAgo('youtube', 40), endedAt: daysAgo('youtube', 26), decision: 'rolled-out' },
      studioResult: { outcome: 'winner', winner: words.thumbnail.winner, at: daysAgo('youtube', 26) },
    },
  ];
}
