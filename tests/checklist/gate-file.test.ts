import { describe, expect, it } from 'vitest';
import { type GateContent, mergeSigns, readGateFile, writeGateFile } from '../../lib/checklist/gate-file';

const content: GateContent = {
  draft: '7f1c',
  studio: 'douyin',
  title: '番茄炒蛋',
  preset: 'leadDeputyExecutor',
  highRisk: false,
  signs: [{ step: 'executorCheck', by: 'A', at: 5, note: '看过了' }],
};

describe('a gate file', () => {
  it('comes back as it was written', () => {
    expect(readGateFile(writeGateFile(content))).toEqual(content);
  });

  it.each([
    ['a name', '"by": "A"', '"by": "B"'],
    ['a note', '看过了', '没看过'],
    ['a time', '"at": 5', '"at": 6'],
    ['the title', '番茄炒蛋', '番茄炒饭'],
    ['the risk', '"highRisk": false', '"highRisk": true'],
    ['a step', 'executorCheck', 'leadReview'],
  ])('is refused when %s was changed by hand', (_, from, to) => {
    const text = writeGateFile(content);
    expect(text).toContain(from);
    expect(readGateFile(text.replace(from, to))).toBe('edited');
  });

  it('may be indented otherwise', () => {
    expect(readGateFile(JSON.stringify(JSON.parse(writeGateFile(content))))).toEqual(content);
  });

  it.each([
    ['not JSON', 'hello', 'notGate'],
    ['another file', '{"format":"fupan-backup","version":1}', 'notGate'],
    ['nothing', '', 'notGate'],
    ['far too much', ' '.repeat(100_001), 'tooBig'],
    ['of a later version', writeGateFile(content).replace('"version": 1', '"version": 2'), 'newer'],
  ])('that is %s is refused with the reason', (_, text, problem) => {
    expect(readGateFile(text)).toBe(problem);
  });

  it('joins the signatures of two machines, the earlier one of a step', () => {
    const other = [
      { step: 'executorCheck' as const, by: 'B', at: 3 },
      { step: 'leadReview' as const, by: 'C', at: 9 },
    ];
    expect(mergeSigns(content.signs, other).map(({ step, by }) => `${step} ${by}`)).toEqual([
      'executorCheck B',
      'leadReview C',
    ]);
  });
});
