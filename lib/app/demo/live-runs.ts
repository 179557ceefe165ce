import { type LivePhase, liveItems } from '../../checklist/live-lists';
import { workKey } from '../../core/ids';
import type { Reading } from '../../core/reading';
import { type Random, seededRandom } from '../../models/random';
import type { LiveRunRow } from '../../store/tables/live-run-rows';
import { uuidOf } from './random-ids';
import type { DemoTeamWords } from './words-team';

const minute = 60_000;
const hour = 60 * minute;
const studio = 'wechat-channels';

/** The lists of the last session, gone through to the end, and of the next, which is being made ready. `now` is epoch ms. */
export function demoLiveRuns(
  lives: readonly Reading[],
  now: number,
  words: DemoTeamWords,
  people: readonly string[],
  seed: number,
): LiveRunRow[] {
  const random = seededRandom(seed + 8_000);
  const last = lives
    .flatMap(({ lives: sightings = [] }) => sightings)
    .findLast(({ durationSec }) => durationSec);
  const [host = '', operator = '', technician = ''] = people;
  const roles = { host, planner: operator, operator, technician };
  const planned: LiveRunRow = {
    ...{ id: uuidOf(random), studio, title: words.live.planned, startedAt: now - 2 * hour, endedAt: null },
    ...{ live: null, notOf: [], phase: 'before', roles, incidents: [], at: now - hour },
    ticks: ticksOf('before', now - 2 * hour, operator).slice(0, 3),
    review: { effect: '', problems: '', measures: '' },
  };
  if (!last?.startedAt || !last.durationSec) return [planned];
  const { liveId, title, startedAt } = last;
  const endedAt = startedAt + last.durationSec * 1_000 + hour;
  return [
    planned,
    {
      ...{ id: uuidOf(random), studio, title: title ?? '', startedAt: startedAt - 3 * hour, endedAt, roles },
      ...{ live: workKey(studio, liveId), notOf: [], phase: null, at: endedAt },
      ticks: [
        ...ticksOf('before', startedAt - 3 * hour, operator),
        ...ticksOf('during', startedAt, operator),
        ...ticksOf('after', endedAt - 50 * minute, operator).slice(0, 3),
      ],
      incidents: incidents(startedAt, words, technician, random),
      review: words.live.review,
    },
  ];
}

function ticksOf(phase: LivePhase, from: number, by: string): LiveRunRow['ticks'] {
  return liveItems
    .filter((item) => item.phase === phase)
    .map(({ id }, n) => ({ item: id, at: from + n * 12 * minute, by }));
}

function incidents(
  startedAt: number,
  words: DemoTeamWords,
  who: string,
  random: Random,
): LiveRunRow['incidents'] {
  return words.live.incidents.map(({ what, action }, n) => {
    const happenedAt = startedAt + (40 + n * 25) * minute;
    return {
      ...{ id: uuidOf(random), kind: n === 0 ? 'fault' : 'complaint', happenedAt, what, who, action },
      closedAt: happenedAt + (n === 0 ? 3 : 900) * minute,
    };
  });
}
