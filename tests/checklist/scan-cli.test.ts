import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { main } from '../../scripts/scan-drafts';

const output = z.object({
  tool: z.literal('fupan-scan'),
  version: z.number(),
  studio: z.string().nullable(),
  counts: z.object({
    drafts: z.number(),
    red: z.number(),
    amber: z.number(),
    green: z.number(),
    errors: z.number(),
  }),
  drafts: z.array(
    z.union([
      z.object({
        line: z.number(),
        light: z.string(),
        ignored: z.array(z.string()).optional(),
        findings: z.array(
          z.object({
            rule: z.string(),
            light: z.string(),
            start: z.number().optional(),
            end: z.number().optional(),
            text: z.string().optional(),
            reason: z.object({ code: z.string(), sentence: z.string() }),
            basis: z.array(z.object({ id: z.string(), title: z.string().optional() })),
          }),
        ),
      }),
      z.object({ line: z.number(), error: z.string() }),
    ]),
  ),
});

let folder = '';
let lines: string[] = [];
let errors: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scan-'));
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(() => {
  lines = [];
  errors = [];
  vi.spyOn(console, 'log').mockImplementation((line) => void lines.push(String(line)));
  vi.spyOn(console, 'error').mockImplementation((line) => void errors.push(String(line)));
});

async function scan(content: string | Uint8Array, ...flags: string[]) {
  const file = join(folder, 'drafts.txt');
  await writeFile(file, content);
  return main([file, ...flags]);
}

async function scanJson(content: string | Uint8Array, ...flags: string[]) {
  expect(await scan(content, '--json', ...flags)).toBe(0);
  return output.parse(JSON.parse(lines.join('\n')));
}

describe('scan', () => {
  it('takes a line as a draft and says what, where and why', async () => {
    const { counts, drafts } = await scanJson('今天去公园散步\n稳赚不赔的项目\n\n全网第一');
    expect(counts).toEqual({ drafts: 3, red: 1, amber: 1, green: 1, errors: 0 });
    expect(drafts.map(({ line }) => line)).toEqual([1, 2, 4]);
    expect(drafts[1]).toMatchObject({
      light: 'red',
      findings: [
        {
          rule: 'fin',
          start: 0,
          end: 4,
          text: '稳赚不赔',
          reason: { code: 'fin' },
          basis: [{ id: 'CN-ADLAW' }, { id: 'CN-FINMKT' }],
        },
      ],
    });
  });

  it('reads JSON lines, a JSON array and loose topics; a bad line is told and the others go on', async () => {
    const { counts, drafts } = await scanJson(
      '{"title":"稳赚不赔","studio":"douyin","description":null}\n{"title":5}\n{"title":\n{"topics":"猫 #狗"}\n普通的一句话',
    );
    expect(counts).toEqual({ drafts: 5, red: 1, amber: 0, green: 2, errors: 2 });
    expect(drafts[1]).toMatchObject({ line: 2, error: expect.stringContaining('title') });
    lines = [];
    expect((await scanJson('[{"title":"稳赚不赔"}, "普通的一句话"]')).counts).toMatchObject({
      drafts: 2,
      red: 1,
      green: 1,
    });
  });

  it('the switches reach the check', async () => {
    expect((await scanJson('顶级面霜')).counts).toMatchObject({ amber: 1 });
    lines = [];
    expect((await scanJson('顶级面霜', '--commercial')).counts).toMatchObject({ red: 1 });
    lines = [];
    expect((await scanJson('私信领资料', '--studio', 'xiaohongshu')).counts).toMatchObject({ red: 1 });
    lines = [];
    expect((await scanJson('私信领资料', '--studio', 'youtube')).counts).toMatchObject({ green: 1 });
    lines = [];
    expect((await scanJson('这款面霜很温和，可以舒缓', '--packs', 'all')).counts).toMatchObject({ amber: 1 });
  });

  it('prints sentences in the chosen language', async () => {
    expect(await scan('稳赚不赔的项目', '--lang', 'en')).toBe(0);
    expect(lines.join('\n')).toContain('promises return or safe capital');
    expect(lines.join('\n')).toContain('Not legal advice');
    lines = [];
    await scan('稳赚不赔的项目');
    expect(lines.join('\n')).toContain('对收益或本金安全的承诺');
    expect(lines.join('\n')).toContain('不构成法律意见');
  });

  it('never prints an unfilled place or a bare code', async () => {
    await scan('稳赚不赔 加微信abc12345 全网最低价 原价99现价9 根治糖尿病 震惊！ 代开发票', '--commercial');
    expect(lines.join('\n')).not.toMatch(/\{\w+\}|reasons\.|rules\.|suggestions\./);
  });

  it.each([
    [['/nowhere/at/all']],
    [[]],
    [['x', '--studio', 'myspace']],
    [['x', '--packs', 'nonsense']],
    [['x', '--no-such-flag']],
    [['x', '--lang', 'fr']],
    [['x', '--commercial', '--not-commercial']],
    [['x', 'y']],
    [['x', '--packs', 'finance,']],
    [[tmpdir()]],
  ])('%j cannot be read: exit 2 and a word why', async (argv) => {
    expect(await main(argv)).toBe(2);
    expect(errors.join('')).not.toBe('');
    expect(lines).toEqual([]);
  });
});

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

describe('scan of a hostile file', () => {
  it.each([
    ['nothing', ''],
    ['a mark alone', '\ufeff'],
    ['blank lines', '\r\n \n\t\n\u3000\n'],
    ['an empty array', '[]'],
  ])('of %s counts no draft', async (_, content) => {
    expect(await scanJson(content)).toMatchObject({ counts: { drafts: 0, errors: 0 }, drafts: [] });
  });

  it.each([
    ['a mark and Windows line ends', '\ufeff今天去公园\r\n\r\n稳赚不赔的项目\r\n'],
    ['old Mac line ends', '今天去公园\r\r稳赚不赔的项目\r'],
    ['UTF-16', bytes([0xff, 0xfe], Buffer.from('今天去公园\n\n稳赚不赔的项目', 'utf16le').toJSON().data)],
    // The same in GBK.
    [
      'GBK',
      bytes(
        [0xbd, 0xf1, 0xcc, 0xec, 0xc8, 0xa5, 0xb9, 0xab, 0xd4, 0xb0, 0x0a, 0x0a],
        [0xce, 0xc8, 0xd7, 0xac, 0xb2, 0xbb, 0xc5, 0xe2, 0xb5, 0xc4, 0xcf, 0xee, 0xc4, 0xbf],
      ),
    ],
  ])('with %s gives the places of the text itself', async (_, content) => {
    const { drafts } = await scanJson(content);
    expect(drafts.map(({ line }) => line)).toEqual([1, 3]);
    expect(drafts[1]).toMatchObject({ findings: [{ start: 0, end: 4, text: '稳赚不赔' }] });
  });

  it('counts units after emoji, and takes half a character in text or JSON', async () => {
    const { drafts } = await scanJson(
      '🐧🐧稳赚不赔的项目\n{"title":"\\ud83d稳赚不赔","description":"\\udc00"}',
    );
    expect(drafts).toMatchObject([
      { findings: [{ start: 4, end: 8, text: '稳赚不赔' }] },
      { findings: [{ start: 1, end: 5, text: '稳赚不赔' }] },
    ]);
    lines = [];
    // A surrogate written out as bytes is no UTF-8; the other lines are still what they are.
    const broken = await scanJson(
      bytes('稳赚不赔的项目，先说清楚再讲\n', [0xed, 0xa0, 0xbd], '今天去公园散步'),
    );
    expect(broken.counts).toMatchObject({ drafts: 2, red: 1, green: 1 });
  });

  it('names the line and the reason of what is broken, and scans the rest', async () => {
    const { counts, drafts } = await scanJson(
      '{"title":"稳赚不赔"}\n{"title":"x",}\n{"topics":[1]}\n{"desc":"稳赚不赔"}\n{"studio":"myspace"}\n{not json}\n{"title":"稳赚不赔","id":7,"__proto__":{"title":1}}\n',
    );
    expect(counts).toEqual({ drafts: 7, red: 2, amber: 0, green: 1, errors: 4 });
    expect(drafts).toMatchObject([
      { line: 1, light: 'red' },
      { line: 2, error: expect.stringContaining('JSON') },
      { line: 3, error: expect.stringContaining('topics.0') },
      { line: 4, error: expect.stringContaining('desc') },
      { line: 5, error: expect.stringContaining('studio') },
      { line: 6, light: 'green' },
      { line: 7, light: 'red', ignored: ['id', '__proto__'] },
    ]);
  });

  it('tells keys that were not looked at in words, too', async () => {
    await scan('{"title":"公园","id":7}');
    expect(lines.join('\n')).toContain('没有看这些键：id');
  });

  it('text in square brackets is text, a broken array is an error', async () => {
    expect((await scanJson('["最好"] 的一天\n[公告] 稳赚不赔的项目')).counts).toMatchObject({
      drafts: 2,
      red: 1,
    });
    lines = [];
    expect(await scan('[\n{"title":"稳赚不赔"},\n{"title":', '--json')).toBe(2);
    expect(errors.join('')).toContain('broken JSON');
    expect(await scan('{\n  "title": "稳赚不赔",\n', '--json')).toBe(2);
    expect(lines).toEqual([]);
  });

  it('a picture is no text', async () => {
    expect(await scan(bytes([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0xff]))).toBe(2);
    expect(errors.join('')).toContain('no text file');
  });

  it('one line of a megabyte is scanned to its end', async () => {
    const long = `${'今天去公园散步。'.repeat(130_000)}稳赚不赔`;
    const { drafts } = await scanJson(long);
    expect(drafts).toMatchObject([{ findings: [{ start: 1_040_000, end: 1_040_004 }] }]);
  }, 60_000);
});
