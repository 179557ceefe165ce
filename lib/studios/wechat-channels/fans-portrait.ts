import { count, text } from '../../core/fields';
import { parseJson } from '../../core/json';
import { reader } from '../../core/reader';
import type { BreakdownSighting } from '../../core/reading';
import * as s from '../../core/shape';
import { wechatEnvelope } from './envelope';
import { optionalRows } from './fields';

const list = optionalRows(s.object({ dim: text(200), value: count() }));
const names = ['age_list', 'sex_list', 'device_list', 'province_list', 'city_list'] as const;
const lists = s.object({
  age_list: list,
  sex_list: list,
  device_list: list,
  province_list: list,
  city_list: list,
});

/** The lists under `data`, or as `{name, value}` pairs, which a later reader of the same answer met. */
const inner = s
  .object({
    data: s.record(s.string(), s.unknown()).nullish(),
    metric_info_list: optionalRows(s.object({ name: s.string(), value: s.unknown() })),
  })
  .transform(({ data, metric_info_list: pairs }) => ({
    ...data,
    ...Object.fromEntries(pairs.map(({ name, value }) => [name, value])),
  }))
  .refine((found) => names.some((name) => Object.hasOwn(found, name)), { path: ['data'] })
  .pipe(lists);

const unpacked = s.string().transform((text) => {
  try {
    return parseJson(text);
  } catch {
    return s.unfit();
  }
});

/**
 * Portrait of the followers, as numbers of people. The answer holds it as JSON text inside its JSON. One family of
 * tools reads it (studios/wechat-channels.md §2.4: medium).
 */
export const fansPortrait = reader({
  id: 'wechat-channels/fans-portrait',
  path: /\/mmfinderassistant-bin\/statistic\/fans_portrait$/,
  seen: '2026-10',
  confidence: 'medium',
  gives: 'Followers by age, gender, device, province and city',
  envelope: wechatEnvelope,
  schema: s.object({ data: s.object({ respJson: unpacked.pipe(inner) }) }),
  read: ({ body }) => {
    const { respJson: found } = body.data;
    return {
      breakdowns: [
        ...breakdown('age', found.age_list),
        ...breakdown('gender', found.sex_list),
        ...breakdown('device', found.device_list),
        ...breakdown('region', found.province_list),
        ...breakdown('region', found.city_list, 'fans:city'),
      ],
    };
  },
});

/** The whole, and what the studio could not tell. */
const notParts: readonly string[] = ['@_all', 'unknow', 'unknown'];
const genders: Readonly<Record<string, string>> = { fsex_1: 'male', fsex_2: 'female' };

function breakdown(
  kind: BreakdownSighting['kind'],
  rows: s.Read<typeof list>,
  variant = 'fans',
): BreakdownSighting[] {
  const named = new Map(
    rows.flatMap(({ dim, value }): [string, number][] =>
      dim === undefined || value === undefined || notParts.includes(dim) ? [] : [[nameOf(dim), value]],
    ),
  );
  const parts = [...named].slice(0, 1_000).map(([key, value]) => ({ key, value }));
  return parts.some(({ value }) => value > 0) ? [{ kind, variant, unit: 'count', parts }] : [];
}

/** `fage_18_24` → `18-24`, `fage_61_` → `61+`; other names stay. */
function nameOf(dim: string): string {
  const [, from, to] = /^fage_(\d+)_(\d*)$/.exec(dim) ?? [];
  if (from === undefined) return genders[dim] ?? dim;
  return to ? `${Number(from)}-${Number(to)}` : `${Number(from)}+`;
}
