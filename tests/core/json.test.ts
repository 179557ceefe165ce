import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonError, MAX_JSON_DEPTH, MAX_JSON_LENGTH, parseJson } from '../../lib/core/json';

function kindOf(text: string): string {
  try {
    parseJson(text);
  } catch (error) {
    return error instanceof JsonError ? error.kind : 'another error';
  }
  return 'none';
}

describe('long integers', () => {
  it.each([
    ['{"id":7300000000000066994}', { id: '7300000000000066994' }],
    ['{"id": 7300000000000066994 }', { id: '7300000000000066994' }],
    ['[7300000000000066994,\n1234567890123456]', ['7300000000000066994', '1234567890123456']],
    ['{"a":-7300000000000066994}', { a: '-7300000000000066994' }],
    ['7300000000000066994', '7300000000000066994'],
    ['{"a":[[1,7300000000000066994],2]}', { a: [[1, '7300000000000066994'], 2] }],
  ])('keeps every digit of %s', (text, expected) => {
    expect(parseJson(text)).toEqual(expected);
  });

  it.each([
    ['fifteen digits', '[123456789012345,-123456789012345]', [123456789012345, -123456789012345]],
    ['a long fraction', '[0.1234567890123456789]', [0.12345678901234568]],
    ['a long number with a fraction', '[1234567890123456.5]', [1234567890123456.5]],
    [
      'an exponent',
      '[1234567890123456e3,1E+20,12345678901234567E-5]',
      [1234567890123456e3, 1e20, 123456789012.34567],
    ],
    ['a long exponent of zero', '[0e1234567890123456]', [0]],
  ])('leaves %s a number', (_, text, expected) => {
    expect(parseJson(text)).toEqual(expected);
  });

  it.each([
    '{"t":"see ,7300000000000066994, here"}',
    '{"t":"a \\" :7300000000000066994, \\" b"}',
    '{"t":"ends with a backslash \\\\","u":"[7300000000000066994]"}',
    '{"t":"\\\\\\":7300000000000066994}"}',
    '{":7300000000000066994,":"7300000000000066994"}',
  ])('does not touch the inside of strings: %s', (text) => {
    expect(parseJson(text)).toEqual(JSON.parse(text));
  });

  it('quotes after a string that ends with an escaped backslash', () => {
    expect(parseJson('{"t":"\\\\","id":7300000000000066994}')).toEqual({
      t: '\\',
      id: '7300000000000066994',
    });
  });

  it('survive anywhere in a document', () => {
    const id = fc.bigInt({ min: 10n ** 15n, max: 10n ** 24n }).map(String);
    fc.assert(
      fc.property(fc.array(id, { minLength: 1 }), fc.string(), fc.boolean(), (ids, key, negative) => {
        const shown = ids.map((one) => (negative ? `-${one}` : one));
        const text = `{${JSON.stringify(`k${key}`)}:[${shown.join(', ')}],"last":${shown[0]}}`;
        expect(parseJson(text)).toEqual({ [`k${key}`]: shown, last: shown[0] });
      }),
    );
  });
});

describe('ordinary documents', () => {
  const shortNumber = fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .filter((value) => !/^-?\d{16,}$/.test(JSON.stringify(value)));
  const scalar = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('"', '\\', '1', ':', ',', '[', '{', '万', ' ') }),
    shortNumber,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  );
  const key = fc
    .string({ unit: 'binary' })
    .filter((name) => !['__proto__', 'constructor', 'prototype'].includes(name));
  const { document } = fc.letrec<{ document: unknown }>((tie) => ({
    document: fc.oneof(
      { maxDepth: 6 },
      scalar,
      fc.array(tie('document'), { maxLength: 6 }),
      fc.dictionary(key, tie('document'), { maxKeys: 6, noNullPrototype: true }),
    ),
  }));

  it('come back as they were written; -0 is written as 0', () => {
    fc.assert(
      fc.property(document, fc.constantFrom(undefined, 2, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(parseJson(text)).toEqual(JSON.parse(text));
      }),
      { numRuns: 500 },
    );
  });

  it('reads a written -0 as JSON.parse does', () => {
    expect(parseJson('[-0]')).toEqual([-0]);
  });

  it.each([")]}'\n", ")]}',\n", 'for(;;);', 'for (;;);', ' \n', '\ufeff'])('skips the guard %j', (guard) => {
    expect(parseJson(`${guard}{"id":7300000000000066994}`)).toEqual({ id: '7300000000000066994' });
    expect(parseJson(`${guard}{"a":1}`)).toEqual({ a: 1 });
  });
});

describe('refusals', () => {
  it.each([
    '',
    ' ',
    '{',
    '{"a":1,}',
    '<!doctype html>',
    '{"a":NaN}',
    '"unended 7300000000000066994',
    '{"a":07300000000000066994}',
    '{"a":+7300000000000066994}',
    '{"a":--7300000000000066994}',
    '{"a":.7300000000000066994}',
    '{7300000000000066994:1}',
    '{7300000000000066994 : 1}',
    '[7300000000000066994 7300000000000066994]',
    '[7300000000000066994n]',
    '["a"7300000000000066994]',
  ])('malformed: %j', (text) => {
    expect(kindOf(text)).toBe('malformed');
  });

  it('never reads what JSON.parse refuses', () => {
    const piece = fc.constantFrom(
      '1234567890123456',
      '-',
      '0',
      '.',
      'e',
      '"',
      ':',
      ',',
      '[',
      ']',
      '{',
      '}',
      ' ',
      '\\',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
        const text = pieces.join('');
        const engineReads = (() => {
          try {
            JSON.parse(text);
            return true;
          } catch {
            return false;
          }
        })();
        expect(kindOf(text)).toBe(engineReads ? 'none' : 'malformed');
      }),
      { numRuns: 5000 },
    );
  });

  it('says nothing about the text in the error', () => {
    expect(() => parseJson('{"phone":secret}')).toThrow(/^json: malformed$/);
  });

  it('nesting beyond the limit, in arrays, objects or both', () => {
    const nested = (levels: number) => `${'[{"a":'.repeat(levels / 2)}1${'}]'.repeat(levels / 2)}`;
    expect(kindOf(nested(MAX_JSON_DEPTH))).toBe('none');
    expect(kindOf(`[${nested(MAX_JSON_DEPTH)}]`)).toBe('too-deep');
    expect(kindOf('['.repeat(1_000_000))).toBe('too-deep');
  });

  it('counts open levels, not brackets, and none inside strings', () => {
    expect(kindOf(`[${'[],{},'.repeat(500)}1]`)).toBe('none');
    expect(kindOf(JSON.stringify('[{'.repeat(500)))).toBe('none');
  });

  it('a text over the size limit, one at the limit is read', () => {
    expect(kindOf(`"${'a'.repeat(MAX_JSON_LENGTH - 2)}"`)).toBe('none');
    expect(kindOf(`"${'a'.repeat(MAX_JSON_LENGTH - 1)}"`)).toBe('too-large');
  });
});

describe('forbidden keys', () => {
  it.each([
    '{"__proto__":{"polluted":1},"a":{"constructor":{"x":1},"b":[{"prototype":2,"c":3}]}}',
    '{"\\u005f_proto__":{"polluted":1},"a":{"\\u0063onstructor":1,"b":[{"prototyp\\u0065":2,"c":3}]}}',
    '{"__pr\\u006Fto__":{"polluted":1},"a":{"b":[{"c":3}]}}',
  ])('are dropped at every level: %s', (text) => {
    const value = parseJson(text);
    expect(Object.keys(Object(value))).toEqual(['a']);
    expect(JSON.stringify(value)).toBe('{"a":{"b":[{"c":3}]}}');
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  it('are fine as values', () => {
    expect(parseJson('["__proto__",{"a":"constructor"}]')).toEqual(['__proto__', { a: 'constructor' }]);
  });
});
