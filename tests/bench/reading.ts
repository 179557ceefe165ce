import { readerFor } from '../../lib/app/read-batch';
import type { Capture, Reader } from '../../lib/core/reader';
import type { Reading } from '../../lib/core/reading';
import type { StudioId } from '../../lib/core/studios';
import { studioOf } from '../../lib/studios';
import { douyin } from '../../lib/studios/douyin';
import { youtube } from '../../lib/studios/youtube';
import { WorkRows } from '../contract/work-rows';
import { douyinListBody, longId } from '../demo/douyin-list';
import { bigScreenText } from '../fixtures/youtube/big-screen';
import { median } from './raw';

const runs = 15;
const createdSec = Date.UTC(2026, 10, 1) / 1000;

const screen: Capture = {
  path: '/youtubei/v1/yta_web/get_screen',
  page: '/channel/UCfupanDemoChannel000001/analytics/tab-overview/period-default',
  at: Date.UTC(2026, 10, 22, 4),
  status: 200,
  text: bigScreenText(),
  request: { 'screenConfig.entity': { channelId: 'UCfupanDemoChannel000001' } },
};

const longList: Capture = {
  path: '/janus/douyin/creator/pc/work_list',
  page: '/creator-micro/content/manage',
  at: Date.UTC(2026, 10, 22, 4),
  status: 200,
  text: douyinListBody(
    Array.from({ length: 10_000 }, (_, n) => ({
      id: longId(n),
      title: `春笋三吃，最后一种没人会 ${n}`,
      views: 1_000 + n,
      createdSec: createdSec - n * 3_600,
    })),
  ),
  request: {},
};

/**
 * Largest answers, read as the worker reads them: from text to a reading. `first` is the read of a page that has
 * read nothing yet, as most are; the others are medians of 15, each beside a plain JSON.parse of the same text.
 */
export function readingBench() {
  const youtubeScreen = timedReads(youtube.readers, screen, ({ accountDays }) => accountDays?.length === 365);
  const douyinList = timedReads(douyin.readers, longList, ({ works }) => works?.length === 10_000);
  return { runs, youtubeScreen, douyinList };
}

/**
 * A list of 10,000 works of one studio, read in the same way: copies of a fixture's own rows, each under an id of its
 * own, less what no reading needs.
 */
export function listBench(studio: StudioId, fixture: Pick<Capture, 'path' | 'page' | 'text'>) {
  const { readers } = studioOf(studio);
  const reader = readerFor(readers, fixture.path);
  const capture = { ...longList, ...fixture };
  const run = (body: unknown) => {
    const outcome = reader?.run({ ...capture, text: JSON.stringify(body) });
    if (!outcome) throw new Error(`no reader for ${fixture.path}`);
    return outcome;
  };
  const whole = reader?.run(capture);
  const ids = whole?.kind === 'reading' ? (whole.reading.works ?? []).map(({ workId }) => workId) : [];
  const text = JSON.stringify(new WorkRows(fixture.text, ids).lean(run).grown(10_000));
  return timedReads(readers, { ...capture, text }, ({ works }) => works?.length === 10_000);
}

/** Milliseconds. Throws when the reading is not the expected one: a failed read would be a fast one. */
function timedReads(
  readers: readonly Reader[],
  capture: Capture,
  isWhole: (reading: Reading) => boolean,
): { chars: number; first: number; read: number; parse: number } {
  const reader = readerFor(readers, capture.path);
  if (!reader) throw new Error(`no reader for ${capture.path}`);
  const reads: number[] = [];
  const parses: number[] = [];
  for (let n = 0; n <= runs; n++) {
    const from = performance.now();
    const outcome = reader.run(capture);
    reads.push(performance.now() - from);
    if (outcome.kind === 'failure' || !isWhole(outcome.reading)) throw new Error(`${reader.id} did not read`);
    const parseFrom = performance.now();
    JSON.parse(capture.text);
    parses.push(performance.now() - parseFrom);
  }
  const [first = Number.NaN, ...rest] = reads;
  return { chars: capture.text.length, first, read: median(rest), parse: median(parses.slice(1)) };
}
