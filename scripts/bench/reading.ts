import type { StudioId } from '../../lib/core/studios';
import { launch } from '../../tests/browser/launch';
import { demoStudios } from '../../tests/demo';
import { callInPage, openEmptyPage, timeStudios } from './in-page';
import { type Bench, median, type Row } from './row';

/** Fixtures whose rows are multiplied: each studio's works list. Douyin's is made from the studio file instead. */
const lists: Readonly<Record<Exclude<StudioId, 'douyin'>, { key: string; file: string }>> = {
  kuaishou: { key: 'kuaishou', file: 'works-list.json' },
  xiaohongshu: { key: 'xiaohongshu', file: 'posted-notes.json' },
  bilibili: { key: 'bilibili', file: 'works-list.json' },
  'wechat-channels': { key: 'wechatChannels', file: 'post-list.json' },
  youtube: { key: 'youtube', file: 'list-creator-videos.json' },
  tiktok: { key: 'tiktok', file: 'item-list.json' },
};

const starts = 5;

/** The largest answers, from text to a reading, in the browser. */
export async function reading({ extension }: Bench): Promise<Row[]> {
  const browser = await launch({ extension });
  try {
    const started: number[] = [];
    for (let n = 0; n < starts; n++) started.push(await timeStudios(await openEmptyPage(browser)));
    const page = await openEmptyPage(browser);
    const { runs, youtubeScreen, douyinList } = await callInPage(page, 'readingBench');
    const of = (chars: number) => `${Math.round(chars / 1000)} KB, median of ${runs}`;
    const rows: Row[] = [
      {
        key: 'reading.startMs',
        what: `readers of all seven studios made, with zod, in a new page; median of ${starts}`,
        value: median(started),
        unit: 'ms',
      },
      {
        key: 'reading.youtubeScreenMs',
        what: `YouTube screen read, ${of(youtubeScreen.chars)}`,
        value: youtubeScreen.read,
        unit: 'ms',
        limit: { most: 50 },
      },
      {
        key: 'reading.youtubeScreenToParse',
        what: 'the same beside a plain JSON.parse of its text',
        value: youtubeScreen.read / youtubeScreen.parse,
        unit: '×',
      },
      {
        key: 'reading.youtubeScreenFirstMs',
        what: 'the same as the first read of a page, single run',
        value: youtubeScreen.first,
        unit: 'ms',
      },
      ...listRows('douyin', 'douyin', of(douyinList.chars), douyinList),
    ];
    for (const [id, { key, file }] of Object.entries(lists)) {
      const studio = demoStudios.find((one) => one.id === id);
      const fixture = studio?.fixtures.find((one) => one.file === file);
      if (!studio || !fixture) throw new Error(`no fixture ${file} of ${id}`);
      const answer = { path: fixture.path, page: fixture.page, text: studio.fixtureText(file) };
      const read = await callInPage(page, 'listBench', studio.id, answer);
      rows.push(...listRows(key, id, of(read.chars), read));
    }
    return rows;
  } finally {
    await browser.close();
  }
}

function listRows(key: string, studio: string, size: string, times: { read: number; parse: number }): Row[] {
  return [
    {
      key: `reading.${key}ListMs`,
      what: `${studio}: list of 10,000 works read, ${size}`,
      value: times.read,
      unit: 'ms',
      limit: { most: 150 },
    },
    {
      key: `reading.${key}ListToParse`,
      what: 'the same beside a plain JSON.parse of its text',
      value: times.read / times.parse,
      unit: '×',
    },
  ];
}
