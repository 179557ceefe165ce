import { launch } from '../../tests/browser/launch';
import { callInPage, openEmptyPage } from './in-page';
import type { Bench, Row } from './row';

/** The largest answers, from text to a reading, in the browser. */
export async function reading({ extension }: Bench): Promise<Row[]> {
  const browser = await launch({ extension });
  try {
    const { runs, youtubeScreen, douyinList } = await callInPage(
      await openEmptyPage(browser),
      'readingBench',
    );
    const of = (chars: number) => `${Math.round(chars / 1000)} KB, median of ${runs}`;
    return [
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
      {
        key: 'reading.douyinListMs',
        what: `Douyin list of 10,000 works read, ${of(douyinList.chars)}`,
        value: douyinList.read,
        unit: 'ms',
        limit: { most: 150 },
      },
      {
        key: 'reading.douyinListToParse',
        what: 'the same beside a plain JSON.parse of its text',
        value: douyinList.read / douyinList.parse,
        unit: '×',
      },
    ];
  } finally {
    await browser.close();
  }
}
