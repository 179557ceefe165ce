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

async function scan(content: string, ...flags: string[]) {
  const file = join(folder, 'drafts.txt');
  await writeFile(file, content);
  return main([file, ...flags]);
}

async function scanJson(content: string, ...flags: string[]) {
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
  ])('%j cannot be read: exit 2 and a word why', async (argv) => {
    expect(await main(argv)).toBe(2);
    expect(errors.join('')).not.toBe('');
    expect(lines).toEqual([]);
  });
});
