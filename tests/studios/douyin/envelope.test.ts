import { expect, it } from 'vitest';
import { douyinEnvelope } from '../../../lib/studios/douyin/envelope';

it.each([
  [0, null],
  [8, 'signed-out'],
  [10008, 'signed-out'],
  [2190008, 'signed-out'],
  [7, 'denied'],
  [5, 'empty'],
  [10001, 'empty'],
  [200001, 'empty'],
  [4, 'drift'],
  [-1, 'drift'],
])('takes code %i for %s, wherever it stands', (code, kind) => {
  expect(douyinEnvelope({ status_code: code })).toBe(kind);
  expect(douyinEnvelope({ status_code: String(code) })).toBe(kind);
  expect(douyinEnvelope({ code })).toBe(kind);
  expect(douyinEnvelope({ BaseResp: { StatusCode: code } })).toBe(kind);
  expect(douyinEnvelope({ status_code: 0, BaseResp: { StatusCode: code } })).toBe(kind);
});

it.each([[null], ['<html>'], [[]], [{}], [{ status_code: {} }], [{ BaseResp: 'ok' }], [{ data: {} }]])(
  'leaves %j to the schema',
  (body) => {
    expect(douyinEnvelope(body)).toBeNull();
  },
);
