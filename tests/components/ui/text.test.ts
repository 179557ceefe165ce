import { describe, expect, test } from 'vitest';
import { camel, locale } from '../../../components/ui/text';
import { speak } from '../messages';

describe('locale', () => {
  test.each(['zh-CN', 'en'] as const)('is %s when the messages are', async (language) => {
    await speak(language);
    expect(locale()).toBe(language);
  });
});

describe('camel', () => {
  test.each([
    ['too-new', 'tooNew'],
    ['drift', 'drift'],
    ['no-own-median', 'noOwnMedian'],
  ])('%s becomes %s', (code, key) => {
    expect(camel(code)).toBe(key);
  });
});
