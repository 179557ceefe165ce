import { describe, expect, it } from 'vitest';
import { type OwnGate, readGatesFile, writeGatesFile } from '../../lib/checklist/gate-preset-file';

const gate: OwnGate = {
  id: '5c0a9a52-5d0c-4f3c-8d1e-2b7a1f0c4e21',
  name: '新品终审',
  distinct: true,
  at: 7,
  steps: [
    { id: 's1', name: '运营自查', role: 'executor', blind: false, condition: 'always' },
    { id: 's2', name: '机检', role: 'machine', blind: false, condition: 'always', passes: ['green'] },
  ],
};
const written = writeGatesFile([gate]);

describe('a file of gates', () => {
  it('comes back as it was written, and may be edited by hand', () => {
    expect(readGatesFile(written)).toEqual([gate]);
    expect(readGatesFile(written.replace('新品终审', '大促终审'))).toEqual([{ ...gate, name: '大促终审' }]);
  });

  it.each([
    ['no JSON', 'x', { problem: 'notJson' }],
    ['a sign-off', '{"format":"fupan-gate","version":2}', { problem: 'notGates' }],
    ['of a later version', written.replace('"version": 1', '"version": 2'), { problem: 'newer' }],
    ['far too big', ' '.repeat(500_001), { problem: 'tooBig' }],
    [
      'without gates',
      '{"format":"fupan-gates","version":1,"gates":[]}',
      { problem: 'badField', where: 'gates' },
    ],
    [
      'with a role that nobody knows',
      written.replace('"executor"', '"emperor"'),
      { problem: 'badField', where: 'gates[0].steps[0].role' },
    ],
    [
      'with a step without a name',
      written.replace('运营自查', '  '),
      { problem: 'badField', where: 'gates[0].steps[0].name' },
    ],
    [
      'with two steps of one id',
      written.replace('"s2"', '"s1"'),
      { problem: 'badField', where: 'gates[0].steps' },
    ],
    ['with one gate twice', writeGatesFile([gate, gate]), { problem: 'badField', where: 'gates' }],
  ])('that is %s is refused with the reason and the place', (_, text, problem) => {
    expect(readGatesFile(text)).toEqual(problem);
  });
});
