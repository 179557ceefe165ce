import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type GateContent, readGateFile, writeGateFile } from '../../lib/checklist/gate-file';
import { gatePresets, mergeSigns } from '../../lib/checklist/gates';

const content: GateContent = {
  draft: '7f1c',
  studio: 'douyin',
  title: '番茄炒蛋',
  gate: {
    id: '5c0a9a52-5d0c-4f3c-8d1e-2b7a1f0c4e21',
    name: '新品终审',
    distinct: true,
    at: 7,
    steps: [
      { id: 's1', name: '运营自查', role: 'executor', blind: false, condition: 'always' },
      { id: 's2', name: '法务', role: 'inspector', blind: true, condition: 'highRisk' },
      { id: 's3', name: '机检', role: 'machine', blind: false, condition: 'always', passes: ['green'] },
    ],
  },
  highRisk: false,
  signs: [
    { step: 's1', by: '阿禾', at: 5, note: '看过了' },
    { step: 's2', by: '石头', at: 8, note: '第二段要改' },
  ],
};
const written = writeGateFile(content);

describe('a gate file', () => {
  it('comes back as it was written, steps of the team included', () => {
    expect(readGateFile(written)).toEqual(content);
  });

  it('does not show what a blind signer said', () => {
    expect(written).toContain('阿禾');
    expect(written).not.toContain('石头');
    expect(written).not.toContain('第二段要改');
  });

  it.each([
    ['a name', '"by": "阿禾"', '"by": "石头"'],
    ['a note', '看过了', '没看过'],
    ['a time', '"at": 5', '"at": 6'],
    ['the title', '番茄炒蛋', '番茄炒饭'],
    ['the risk', '"highRisk": false', '"highRisk": true'],
    ['a step of a signature', '"step": "s1"', '"step": "s3"'],
    ['the name of a step', '法务', '运营'],
    ['a role', '"role": "inspector"', '"role": "executor"'],
    ['blindness', '"blind": true', '"blind": false'],
    ['a condition', '"condition": "highRisk"', '"condition": "always"'],
    ['what the machine lets pass', '"green"', '"green", "amber"'],
    ['who may sign twice', '"distinct": true', '"distinct": false'],
    ['a condition into nonsense', '"condition": "highRisk"', '"condition": "never"'],
  ])('is refused when %s was changed by hand', (_, from, to) => {
    expect(written).toContain(from);
    expect(readGateFile(written.replace(from, to))).toBe('edited');
  });

  it('may carry the mark that Windows editors put in front, and Windows line ends', () => {
    expect(readGateFile(`\ufeff${written.replaceAll('\n', '\r\n')}`)).toEqual(content);
  });

  it('of a draft with an endless title can still be written and read', () => {
    const read = readGateFile(writeGateFile({ ...content, title: '长'.repeat(5_000_000) }));
    expect(typeof read === 'string' ? read : read.title?.length).toBe(2_000);
  });

  it.each([
    '['.repeat(99_999),
    '{"content":'.repeat(5_000),
    '{"__proto__":{"format":"fupan-gate"}}',
    'null',
    '7',
  ])('is no %.20s…', (text) => {
    expect(readGateFile(text)).toBe('notGate');
  });

  it('may be indented otherwise', () => {
    expect(readGateFile(JSON.stringify(JSON.parse(written)))).toEqual(content);
  });

  it.each([
    ['not JSON', 'hello', 'notGate'],
    ['another file', '{"format":"fupan-backup","version":1}', 'notGate'],
    ['nothing', '', 'notGate'],
    ['far too much', ' '.repeat(100_001), 'tooBig'],
    ['of a later version', written.replace('"version": 2', '"version": 3'), 'newer'],
  ])('that is %s is refused with the reason', (_, text, problem) => {
    expect(readGateFile(text)).toBe(problem);
  });

  it('counts no signature for a machine', () => {
    const forged = writeGateFile({ ...content, signs: [{ step: 's3', by: 'machine', at: 1 }] });
    expect(readGateFile(forged)).toMatchObject({ signs: [] });
  });

  it('joins the signatures of two machines, the earlier of two by one person', () => {
    const other = [
      { step: 's1', by: '阿禾', at: 3 },
      { step: 's1', by: 'B', at: 4 },
      { step: 's9', by: 'C', at: 9 },
    ];
    expect(mergeSigns(content.signs, other).map(({ step, by, at }) => `${step} ${by} ${at}`)).toEqual([
      's1 阿禾 3',
      's1 B 4',
      's2 石头 8',
      's9 C 9',
    ]);
  });
});

describe('a gate file of version 1', () => {
  const old = readFileSync(new URL('./files/gate-v1.json', import.meta.url), 'utf8');

  it('is still read, with the steps of the gate that it names', () => {
    expect(readGateFile(old)).toMatchObject({
      title: '春笋三吃',
      highRisk: true,
      gate: { id: 'twoPerson', steps: gatePresets.find(({ id }) => id === 'twoPerson')?.steps },
      signs: [
        { step: 'firstPerson', by: '小满', note: '看过了' },
        { step: 'secondPerson', by: '石头' },
      ],
    });
  });

  it('is refused when it was changed by hand', () => {
    expect(readGateFile(old.replace('石头', '小满'))).toBe('edited');
    expect(readGateFile(old.replace('twoPerson', 'doubleBlind'))).toBe('edited');
  });
});
