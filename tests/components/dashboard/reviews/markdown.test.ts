import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown } from '../../../../components/dashboard/reviews/escape-markdown';

describe('text in Markdown', () => {
  test.each([
    ['[点我](javascript:alert(1))', '\\[点我\\](javascript\\:alert(1))'],
    ['![x](https://evil.example/p.png)', '\\!\\[x\\](https\\://evil.example/p.png)'],
    ['<img src=x onerror=alert(1)>', '\\<img src\\=x onerror\\=alert(1)\\>'],
    ['a | b\n# 标题\r\n- 列表', 'a \\| b \\# 标题 - 列表'],
    ['1. 一', '1\\. 一'],
    ['- 一', '\\- 一'],
    ['--- ', '\\---'],
    ['3.2万', '3.2万'],
    ['-5.6%', '-5.6%'],
    ['`code` **粗** __下__ ~~删~~', '\\`code\\` \\*\\*粗\\*\\* \\_\\_下\\_\\_ \\~\\~删\\~\\~'],
    ['看 www.evil.example', '看 www\\.evil.example'],
    ['\u202e反过来', '反过来'],
    ['&lt;b&gt; $x$', '\\&lt;b\\&gt; \\$x\\$'],
    ['\\[已经转过\\]', '\\\\\\[已经转过\\\\\\]'],
  ])('%j stands for itself only', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  test('is one line without a mark that is not escaped, and says the same once unescaped', () => {
    const text = fc.string({
      unit: fc.oneof(fc.constantFrom(...'[]()<>|`*_#$&!~:@^=\\-+1.\n\t 火'), fc.string()),
    });
    fc.assert(
      fc.property(text, (given) => {
        const escaped = escapeMarkdown(given);
        expect(escaped).not.toMatch(/[\n\r\t]/);
        // Every mark has an odd number of backslashes before it.
        expect(escaped.replace(/\\[!-/:-@[-`{-~]/g, '')).not.toMatch(/[\\`*_{}[\]<>|~#$!&:@^=]/);
        const back = escaped.replace(/\\([!-/:-@[-`{-~])/g, '$1');
        expect(back).toBe(
          given
            .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
            .replace(/[\s\p{Cc}]+/gu, ' ')
            .trim(),
        );
      }),
    );
  });
});
