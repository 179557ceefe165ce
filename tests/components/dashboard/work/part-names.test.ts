import { beforeAll, describe, expect, test } from 'vitest';
import { partName, variantWord } from '../../../../components/dashboard/work/part-names';
import { speak } from '../../messages';

beforeAll(() => speak('zh-CN'));

describe('parts of a breakdown', () => {
  test.each([
    ['homepage_hot', undefined, '推荐'],
    ['For You', undefined, '推荐'],
    ['search@2329', undefined, '搜索（应用 2329）'],
    ['AGE_18_24', undefined, '18–24'],
    ['AGE_65_', undefined, '65+'],
    ['US', undefined, '美国'],
    ['tab-99', '新入口', '新入口'],
    ['something_new', undefined, 'something_new'],
    ['广东', undefined, '广东'],
  ])('%s is %s', (key, label, name) => {
    expect(partName(key, label)).toBe(name);
  });

  test('of an unknown variant keep its name', () => {
    expect(variantWord('follows')).toBe('按涨粉');
    expect(variantWord('SHORTS')).toBe('SHORTS');
  });
});
