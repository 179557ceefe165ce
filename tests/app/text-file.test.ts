import { describe, expect, it } from 'vitest';
import { readTextFile, wordLines } from '../../lib/app/text-file';
import { parseSubtitles } from '../../lib/checklist/subtitles';
import { addToTeamList } from '../../lib/checklist/team';

/** "字幕" and "你好" in GBK. */
const gbk = { 字幕: [0xd7, 0xd6, 0xc4, 0xbb], 你好: [0xc4, 0xe3, 0xba, 0xc3] };
const bytesOf = (text: string) => [...new TextEncoder().encode(text)];
const file = (...bytes: number[]) => new Blob([new Uint8Array(bytes)]);

describe('a text file', () => {
  it.each([
    ['UTF-8', bytesOf('你好')],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...bytesOf('你好')]],
    ['GBK', gbk.你好],
    ['UTF-16, little end first', [0xff, 0xfe, 0x60, 0x4f, 0x7d, 0x59]],
    ['UTF-16, big end first', [0xfe, 0xff, 0x4f, 0x60, 0x59, 0x7d]],
  ])('is read as %s', async (_, bytes) => {
    expect(await readTextFile(file(...bytes))).toEqual({ text: '你好' });
  });

  it('that is empty is an empty text', async () => {
    expect(await readTextFile(file())).toEqual({ text: '' });
  });

  it('is refused when it is too big or no text', async () => {
    expect(await readTextFile(new Blob(['x'.repeat(5_000_001)]))).toEqual({ fault: 'tooBig' });
    expect(await readTextFile(file(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d))).toEqual({ fault: 'notText' });
  });

  it('of subtitles in GBK with Windows line ends gives their cues', async () => {
    const head = bytesOf('1\r\n00:00:01,000 --> 00:00:03,000\r\n');
    const read = await readTextFile(file(...head, ...gbk.字幕, 0x0d, 0x0a));
    expect('text' in read && parseSubtitles(read.text)).toEqual({
      cues: [{ startMs: 1000, endMs: 3000, text: '字幕' }],
      problems: [],
    });
  });
});

describe('a table of words', () => {
  it('becomes lines of the same numbers', () => {
    const table =
      '词,灯,备注\r\n小蓝瓶,红,说全名\r\n\r\n国家级大师,允许\r\n"a,b",,两个\r\n新词,只是备注\r\n/[/,red\r\n';
    const lines = wordLines(table);
    expect(lines.split('\n')).toEqual([
      '',
      '!小蓝瓶\t说全名',
      '',
      '=国家级大师',
      'a,b\t两个',
      '新词\t只是备注',
      '!/[/',
    ]);
    expect(addToTeamList('', lines)).toMatchObject({
      added: { length: 4 },
      problems: [{ line: 7, code: 'badPattern' }],
    });
  });
});
