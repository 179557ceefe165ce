import { describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { locale } from '../../../components/ui/text';

describe('locale', () => {
  test.each([
    ['zh-CN', 'zh-CN'],
    ['zh_CN', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['zh-Hans-SG', 'zh-CN'],
    ['zh-TW', 'en'],
    ['zh-Hant-HK', 'en'],
    ['en-GB', 'en'],
    ['de', 'en'],
  ])('%s is %s', (browserLanguage, expected) => {
    fakeBrowser.i18n.getUILanguage = () => browserLanguage;
    expect(locale()).toBe(expected);
  });
});
