import { describe, expect, it } from 'vitest';
import { dismissKey } from '../../lib/checklist/settle';
import { formatTeamList, maxTeamWords, parseTeamList } from '../../lib/checklist/team';
import { check, found } from './helpers';

describe('team list', () => {
  const { list, problems } = parseTeamList(
    '# ours\n小蓝瓶\t说全名\n!内部代号\n=国家级大师\n/第\\d+代/\n/(a+)+b/\n/[/\n',
  );

  it('reads words, red words, allowed wording and patterns, and tells what it cannot use', () => {
    expect(list.words.map(({ term, light, note }) => [term, light, note])).toEqual([
      ['小蓝瓶', 'amber', '说全名'],
      ['内部代号', 'red', undefined],
      ['/第\\d+代/', 'amber', undefined],
    ]);
    expect(list.allow).toEqual(['国家级大师']);
    expect(problems).toEqual([
      { line: 6, code: 'riskyPattern' },
      { line: 7, code: 'badPattern' },
    ]);
  });

  it('is matched like everything else, disguised or not', () => {
    expect(found(check('用了小 蓝 瓶', { team: list }), 'team')?.text).toBe('小 蓝 瓶');
    expect(found(check('内部代號', { team: list }), 'team')?.light).toBe('red');
    expect(found(check('升级到第12代', { team: list }), 'team')?.text).toBe('第12代');
    expect(check('小红瓶', { team: list }).findings).toEqual([]);
  });

  it('what the team allows is silent, the rest of the word is not', () => {
    expect(check('国家级大师的茶具', { team: list, commercial: true }).findings).toEqual([]);
    expect(found(check('国家级茶具', { team: list, commercial: true }), 'abs')).toBeDefined();
  });

  it('survives a trip through its own file format', () => {
    expect(parseTeamList(formatTeamList(list)).list).toEqual(list);
  });

  it('stops at a hundred thousand lines with a word about it, quickly', () => {
    const huge = Array.from({ length: 100_000 }, (_, i) => `词${i}`).join('\n');
    const read = parseTeamList(huge);
    expect(read.list.words).toHaveLength(maxTeamWords);
    expect(read.problems).toEqual([{ line: maxTeamWords + 1, code: 'tooMany' }]);
  });

  it('an over-long line is told and skipped', () => {
    expect(parseTeamList(`${'长'.repeat(101)}\n短`)).toMatchObject({
      list: { words: [{ term: '短' }] },
      problems: [{ line: 1, code: 'tooLong' }],
    });
  });
});

describe('not a problem', () => {
  it('silences the same wording under the same rule, and only that', () => {
    const text = '国家级工艺，稳赚不赔';
    const first = found(check(text), 'abs');
    if (!first) throw new Error('nothing found');
    const again = check(text, { dismissed: new Set([dismissKey(first)]) });
    expect(again.findings.map(({ rule }) => rule)).toEqual(['fin']);
    expect(again.counts.dismissed).toBe(1);
    expect(check('这是国*家*级', { dismissed: new Set([dismissKey(first)]) }).findings).toEqual([]);
    expect(found(check('世界级工艺面膜', { dismissed: new Set([dismissKey(first)]) }), 'abs')).toBeDefined();
  });
});
