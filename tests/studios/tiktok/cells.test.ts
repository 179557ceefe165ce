import { describe, expect, it } from 'vitest';
import { cellOf } from '../../../lib/studios/tiktok/cells';

describe('a wrapped value', () => {
  it.each([
    [{ status: 0, value: 2 }, 2],
    [{ value: { status: 0, value: 1234 } }, 1234],
    [{ is_after_7d: false, value: { status: 0, value: 4.21 } }, 4.21],
    [{ value: { value: { status: 0, value: 7 } } }, 7],
    [{ value: { status: '0', value: 0 } }, 0],
    [{ status: 0, value: { value: 5 } }, 5],
    [5, 5],
    ['5', '5'],
  ])('%j holds %j', (raw, value) => {
    expect(cellOf(raw)?.value).toBe(value);
  });

  it.each([
    [{ value: { list: [1] } }, [1]],
    [{ value: { status: 0, list: [1], peak_value: 1000 } }, [1]],
    [{ value: { country_percent_list: [1] } }, [1]],
    [{ status: 0, total: 4, interval: '3600', is_real_time: true, list: [1] }, [1]],
  ])('%j holds a list', (raw, value) => {
    expect(cellOf(raw)?.value).toEqual(value);
  });

  it.each([
    [{ status: 2 }],
    [{ status: 2, value: 0 }],
    [{ value: { status: 2, value: 3 } }],
    [{ status: 100, value: 3 }],
    [{ status: {}, value: 3 }],
    [{ status: 0, value: null }],
    [{ status: 0, value: { status: 7, value: 3 } }],
    [{ status: null, value: 3 }],
    [{ state: 2, value: 3 }],
    [{ value: { value: { value: { value: 3 } } } }],
    [null],
    [undefined],
  ])('%j holds nothing that is known', (raw) => {
    expect(cellOf(raw)).toBeUndefined();
  });

  it('says whether a status vouches for the value', () => {
    expect(cellOf({ value: { status: 0, value: 0 } })?.final).toBe(true);
    expect(cellOf({ value: { value: 4 } })?.final).toBe(false);
  });
});
