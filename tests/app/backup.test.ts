import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { backupFile, exportBackup, noteBackup } from '../../lib/app/backup/export';
import { BackupError, backupSchema } from '../../lib/app/backup/format';
import { recordNames } from '../../lib/app/backup/records';
import { type RestoreMode, restoreBackup } from '../../lib/app/backup/restore';
import { collect } from '../../lib/app/collect';
import { saveChecklist } from '../../lib/app/draft-store';
import { storageUse } from '../../lib/app/queries/coverage';
import { saveRating } from '../../lib/app/ratings';
import { putSetting } from '../../lib/app/settings';
import type { CollectItem } from '../../lib/messages/batch';
import { shippedPlan } from '../../lib/models/plan';
import type { FupanDb } from '../../lib/store/database';
import { planRowSchema } from '../../lib/store/tables/plan-rows';
import { readingsOf } from '../../lib/store/tables/snapshots';
import { freshStore } from '../store/fresh-store';
import { batch, day, hour, noon, reading } from './sightings';

let db: FupanDb;
beforeEach(() => {
  db = freshStore();
});
const see = (...items: CollectItem[]) => collect(db, batch(...items), noon);
const options = { app: '0.1.0', now: noon };
const text = async (from: FupanDb, now = noon) => (await backupFile(from, { ...options, now })).text();
/** The file without its date. */
const content = (file: string) => file.slice(file.indexOf('\n'));

const manual = {
  id: '7d1c0c52-1a55-4bd4-9b4e-0a4d5b8e1c01',
  indicator: 'nps',
  scope: 'all',
  from: '2026-10-01',
  to: '2026-10-31',
  value: 61,
  source: '问卷',
  note: '',
  at: noon,
};

/** What a person wrote, beside what was read. */
async function fillRecords(into: FupanDb): Promise<void> {
  await into.manualValues.put(manual);
  await into.presetVersions.put({ id: 'mine', version: '1.1', note: '', at: noon, preset: { id: 'mine' } });
  await into.secondRatings.put({ workId: 'douyin:1', marks: { opening: 2 }, model: 'q1', at: noon });
  await into.featureTags.put({ workId: 'douyin:1', tags: { rhythm: 'fast', duration: 45 }, at: noon });
  await into.benchmarks.put({
    id: 'head/甲/views/2026-11',
    group: 'head',
    name: '甲',
    indicator: 'views',
    month: '2026-11',
    value: 80_000,
    source: '公开页面',
    at: noon,
  });
  await into.imports.put({
    id: 'douyin/file-mi9x0c8w',
    studio: 'douyin',
    kind: 'works',
    name: '作品列表.xlsx',
    at: noon,
    asOf: noon,
    state: 'done',
    added: 2,
    changed: 1,
    refused: 0,
    disagreements: [
      { of: 'douyin:1', title: null, metric: 'views', captured: 12, capturedAt: noon, imported: 9 },
    ],
  });
  await fillMoney(into);
  await fillTeam(into);
}

async function fillTeam(into: FupanDb): Promise<void> {
  const id = '5c0a9a52-5d0c-4f3c-8d1e-2b7a1f0c4e21';
  await into.people.put({ id, name: '小满', roles: ['editor'], accounts: ['douyin:a'], at: noon });
  await into.series.put({ id, name: '春笋', works: ['douyin:1'], words: ['春笋'], everyDays: 7, at: noon });
  await into.alerts.put({
    ...{ id: 'work/douyin:1/views/2026-11-20', kind: 'work', subject: 'douyin:1', metric: 'views' },
    ...{ day: '2026-11-20', verdict: 'drop', value: 3, expected: 9, n: 12 },
    ...{ firstSeen: noon, lastSeen: noon, state: 'open', at: noon },
  });
  await into.plans.put(planRowSchema.parse({ ...shippedPlan, id: 'own', blacklist: '反转结局', at: noon }));
  await into.hotTopics.put({ id, name: '冬至', words: ['饺子'], startedAt: noon, at: noon });
  await into.gatePresets.put({
    ...{ id, name: '终审', distinct: true, at: noon },
    steps: [{ id: 's1', name: '法务', role: 'inspector', blind: false, condition: 'highRisk' }],
  });
  await into.typedCounts.put({
    ...{ id, of: 'unit', what: 'newCustomers', scope: 'all', from: '2026-10-01', to: '2026-10-31' },
    ...{ value: 120, currency: null, source: '小店后台', at: noon },
  });
  await into.reviews.put({
    ...{
      id,
      scope: 'all',
      period: { kind: 'week', from: '2026-11-09', to: '2026-11-15' },
      notes: '',
      at: noon,
    },
    decisions: [
      {
        ...{ id, what: '开头提前', owner: '小满', due: '2026-11-22' },
        prediction: { metric: 'views', direction: 'up', size: 0.1, base: null },
      },
    ],
  });
  await fillRisk(into, id);
}

async function fillRisk(into: FupanDb, id: string): Promise<void> {
  const incident = { id, kind: 'fault' as const, happenedAt: noon, what: '断流', who: '小满', action: '' };
  await into.liveRuns.put({
    ...{
      id,
      studio: 'douyin',
      title: '包饺子',
      startedAt: noon,
      endedAt: null,
      live: null,
      notOf: ['douyin:9'],
    },
    ...{ phase: null, roles: { host: '小满' }, ticks: [{ item: 'theme', at: noon, by: '' }], at: noon },
    ...{ incidents: [{ ...incident, closedAt: null }], review: { effect: '', problems: '', measures: '' } },
  });
  const stood = { probability: 2, impact: null, status: 'open' as const };
  await into.risks.put({
    ...{
      id,
      category: 'market',
      title: '规则变动',
      starter: null,
      ...stood,
      owner: '',
      measure: '',
      due: null,
    },
    ...{ history: [{ at: noon, ...stood }], at: noon },
  });
  await into.crises.put({
    ...{ id, name: '差评上热搜', scenario: 'opinion', level: 2, startedAt: noon, answeredAt: null, note: '' },
    ...{
      news: [{ at: noon, by: '', note: '' }],
      steps: [{ step: 'watch', at: noon, by: '' }],
      closedAt: null,
    },
    at: noon,
  });
  await into.credentials.put({
    ...{ id, partner: '甲供应商', note: '', at: noon },
    papers: [{ kind: 'licence', seen: true, issued: null, expires: '2027-01-31' }],
  });
  await into.drills.put({
    ...{ id, duty: 'drill', day: '2026-11-20', scenario: 'leak', who: '', result: null, note: '', at: noon },
  });
}

async function fillMoney(into: FupanDb): Promise<void> {
  const id = '0b8e7e1e-7a40-4f6e-9d2c-3c1f0a6b9d11';
  const hash = '0123456789abcdef0123456789abcdef';
  await into.moneyImports.put({
    id,
    kind: 'orders',
    name: 'a.csv',
    at: noon,
    rows: 1,
    leftOut: 0,
    salt: 'ab',
  });
  await into.orders.put({
    ...{ id: hash, buyer: hash, at: noon, amountMinor: 990, refundMinor: 0, currency: 'CNY', import: id },
  });
  await into.ledger.put({
    ...{
      id,
      day: '2026-11-20',
      kind: 'spend',
      amountMinor: 5,
      currency: 'CNY',
      category: 'tools',
      scope: 'other',
    },
    ...{ original: null, note: '', at: noon, import: null },
  });
  await into.budgets.put({
    ...{
      id,
      name: '年度',
      currency: 'CNY',
      from: '2026-01-01',
      to: '2026-12-31',
      totalMinor: 100,
      preset: 'own',
    },
    shares: [{ category: 'tools', basisPoints: 500 }],
    reserve: { basisPoints: null, amountMinor: 10, placement: 'outside' },
    items: [],
    at: noon,
  });
  await into.touchPaths.put({ id, channels: ['a', 'b'], conversions: 2, import: id });
  await into.experiments.put({
    ...{
      id,
      name: '封面',
      kind: 'ab',
      hypothesis: '',
      variables: ['封面'],
      studio: 'douyin',
      primary: 'click',
    },
    ...{ metrics: { click: 'views' }, lift: 0.3, spread: null, perArm: 20, dealt: [1, 0], currency: 'CNY' },
    ...{ works: [{ work: 'douyin:1', arm: 1 }], changedAt: null, studioResult: null, spendMinor: null },
    ...{ gainMinor: null, startedAt: noon, endedAt: null, decision: null, learnt: '', at: noon },
  });
}

/** A store with something in every table. */
async function filled(): Promise<FupanDb> {
  const live = { liveId: '9', title: '直播', values: { liveViewers: 812 }, online: 35 };
  await see(reading(noon - hour, { lives: [live] }));
  for (let n = 0; n < 30; n++) {
    const at = noon - 29 * hour + n * hour;
    await see(
      reading(at, {
        account: { accountId: 'a', name: '山野厨房', values: { followerTotal: 1000 + n } },
        works: ['1', '2', '3'].map((workId, w) => ({
          workId,
          title: `作品 "${workId}"\n`,
          publishedAt: noon - 2 * day,
          values: { views: n * 100 + w, ctr: (n + w) / 977, revenue: n },
          currency: 'CNY',
          ...(w === 1 && { approx: true as const }),
          ...(w === 2 && { settled: true as const }),
        })),
        accountDays: [{ day: '2026-11-21', values: { views: 3 + n } }],
        windows: [{ window: 'days:7', values: { views: n } }],
        curves: [
          {
            workId: '1',
            kind: 'retention',
            variant: 'self',
            x: 'sec',
            y: 'ratio',
            points: [
              [0, 1],
              [n, 1 / 3],
            ],
          },
        ],
        breakdowns: [{ workId: '1', kind: 'age', unit: 'share', parts: [{ key: '18-23', value: n / 7 }] }],
      }),
    );
  }
  await see({
    kind: 'failure',
    reader: 'douyin/fans',
    at: noon,
    failure: { kind: 'drift', path: 'data.list' },
  });
  await saveRating(db, { workId: 'douyin:1', marks: { opening: 4.5 }, model: 'q1', at: noon });
  await saveChecklist(db, {
    id: '0a5d4b9e-6c3f-4f0e-9a51-2f6f0f6b7c10',
    studio: 'douyin',
    at: noon,
    title: '春笋三吃',
    workId: null,
    light: 'amber',
    findings: [{ rule: 'abs', light: 'red', setAside: true }],
    unknown: ['cover'],
    ticks: { factsTrue: true, noFormula: false },
    commercial: true,
  });
  await putSetting(db, 'theme', { dark: true, works: ['a', null] });
  await fillRecords(db);
  return db;
}

async function restored(
  file: Blob | string,
  mode: RestoreMode = 'replace',
  into = freshStore(),
): Promise<FupanDb> {
  await restoreBackup(into, new Blob([file]), mode);
  return into;
}

describe('a backup', () => {
  test('is one JSON file with its schema, version and readable readings', async () => {
    await filled();
    const file = JSON.parse(await text(db));
    expect(file).toMatchObject({
      format: 'fupan-backup',
      schema: 3,
      app: '0.1.0',
      createdAt: '2026-11-22T02:00:00.000Z',
    });
    expect(file.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(file.tables.works).toHaveLength(3);
    expect(file.tables.works[0]).not.toHaveProperty('tail');
    expect(file.tables.readings[0].work).toBe('douyin:1');
    expect(file.tables.readings[0].readings).toHaveLength(30);
    expect(file.tables.readings[0].readings[7]).toEqual({
      at: noon - 22 * hour,
      reader: 'douyin/work-list',
      values: { views: 700, ctr: 7 / 977, revenue: 7 },
      currency: 'CNY',
    });
    expect(Object.values(file.tables).every((rows) => Array.isArray(rows) && rows.length > 0)).toBe(true);
  });

  test('restored into an empty store gives the same content again', async () => {
    await filled();
    const copy = await restored(await text(db));
    expect(content(await text(copy, noon + day))).toBe(content(await text(db)));
    for (const table of [
      'accounts',
      'accountDays',
      'accountLevels',
      'studioDays',
      'workMarks',
      'windows',
      'curves',
      'breakdowns',
      'readerHealth',
      'ratings',
      'checklists',
      'settings',
      ...recordNames,
      'meta',
    ]) {
      expect(await copy.table(table).toArray(), table).toEqual(await db.table(table).toArray());
    }
    expect(await readingsOf(copy, 'douyin:2')).toEqual(await readingsOf(db, 'douyin:2'));
  });

  test('of any readings gives them back exactly', async () => {
    const sighting = fc.record({
      at: fc.integer({ min: noon - 90 * day, max: noon }),
      work: fc.constantFrom('1', '2'),
      reader: fc.constantFrom('work-list', 'work-data'),
      views: fc.nat(),
      ctr: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(sighting, { maxLength: 60 }), async (sightings) => {
        const source = freshStore();
        const items = sightings.map(({ at, work, reader, views, ctr }) =>
          reading(at, { works: [{ workId: work, values: { views, ctr: ctr + 0 } }] }, { reader }),
        );
        for (let from = 0; from < items.length; from += 20) {
          await collect(source, batch(...items.slice(from, from + 20)), noon);
        }
        const copy = await restored(await text(source));
        expect(content(await text(copy))).toBe(content(await text(source)));
        expect(await copy.meta.toArray()).toEqual(await source.meta.toArray());
        source.close();
        copy.close();
      }),
      { numRuns: 25 },
    );
  });

  test('goes on where it was: a restored store collects without doubles', async () => {
    await filled();
    const copy = await restored(await text(db));
    const same = reading(noon, {
      works: [{ workId: '1', values: { views: 2900, ctr: 29 / 977, revenue: 29 }, currency: 'CNY' }],
    });
    expect(await collect(copy, batch(same), noon)).toMatchObject({ stored: 0, duplicates: 1 });
  });

  test('comes in pieces, none of them large', async () => {
    const values = (n: number) => Object.fromEntries(['views', 'likes', 'shares'].map((id) => [id, n]));
    for (let from = 0; from < 2500; from += 100) {
      await see(
        ...Array.from({ length: 100 }, (_, n) =>
          reading(noon + (from + n) * 1000, { works: [{ workId: '1', values: values(from + n) }] }),
        ),
      );
    }
    let longest = 0;
    for await (const piece of exportBackup(db, options)) longest = Math.max(longest, piece.length);
    expect(longest).toBeLessThan(150_000);
    expect(await readingsOf(await restored(await text(db)), 'douyin:1')).toHaveLength(2500);
  });

  test('is remembered once the user has it', async () => {
    await noteBackup(db, noon);
    expect((await storageUse(db)).lastBackup).toBe(noon);
  });
});

describe('restoring', () => {
  test('replaces what was there', async () => {
    await filled();
    const file = await text(db);
    await see(reading(noon + hour, { works: [{ workId: '99', values: { views: 1 } }] }));
    await restored(file, 'replace', db);
    expect(await db.works.count()).toBe(3);
    expect(content(await text(db))).toBe(content(file));
  });

  test('merges: every reading of both once, newer values and facts win', async () => {
    await filled();
    const file = await text(db);
    const other = freshStore();
    await collect(
      other,
      batch(
        reading(noon + hour, { works: [{ workId: '1', title: 'new title', values: { views: 9999 } }] }),
        reading(noon - 40 * day, {
          works: [
            { workId: '2', values: { views: 5 } },
            { workId: '7', values: { views: 1 } },
          ],
        }),
        reading(noon, { accountDays: [{ day: '2026-11-20', values: { views: 1 } }] }),
      ),
      noon,
    );
    await putSetting(other, 'theme', 'mine');
    await fillRecords(other);
    await other.manualValues.put({ ...manual, value: 70, at: noon + 1 });
    await other.presetVersions.put({ id: 'mine', version: '1.1', note: 'old', at: 1, preset: {} });
    await restored(file, 'merge', other);
    expect(await other.manualValues.toArray()).toEqual([{ ...manual, value: 70, at: noon + 1 }]);
    expect(await other.presetVersions.toArray()).toMatchObject([{ note: '', preset: { id: 'mine' } }]);
    expect(await readingsOf(other, 'douyin:1')).toHaveLength(31);
    expect((await readingsOf(other, 'douyin:2')).map(({ values }) => values.views).slice(0, 2)).toEqual([
      5, 1,
    ]);
    expect(await other.works.get('douyin:1')).toMatchObject({
      title: 'new title',
      publishedAt: noon - 2 * day,
      accountId: 'douyin:a',
      latest: { views: { value: 9999 }, revenue: { value: 29 } },
    });
    expect(await other.works.get('douyin:7')).toMatchObject({ accountId: 'douyin:a' });
    expect((await other.accounts.toArray()).map(({ id }) => id)).toEqual(['douyin:a']);
    expect((await other.accountDays.toArray()).map(({ day: on }) => on)).toEqual([
      '2026-11-20',
      '2026-11-21',
    ]);
    expect((await other.settings.get('theme'))?.value).toBe('mine');
    expect((await storageUse(other)).readings).toBe(30 * 3 + 3);
    const once = content(await text(other));
    await restored(file, 'merge', other);
    expect(content(await text(other))).toBe(once);
  });

  test('merging a backup into the store it came from changes nothing', async () => {
    await filled();
    const file = await text(db);
    await restored(file, 'merge', db);
    expect(content(await text(db))).toBe(content(file));
  });

  const fault = async (file: Blob | string) => {
    const before = content(await text(db));
    const error = await restoreBackup(db, new Blob([file]), 'replace').catch((thrown: unknown) => thrown);
    expect(content(await text(db))).toBe(before);
    expect(error).toBeInstanceOf(BackupError);
    return error instanceof BackupError ? error.code : null;
  };

  test('refuses what is not ours', async () => {
    await filled();
    const pictures = new Blob([new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0x00])]);
    for (const file of ['', '{}', '{"format":"other"}', 'hello\nworld', '[1,2]', pictures]) {
      expect(await fault(file)).toBe('not-ours');
    }
  });

  test('refuses a newer schema', async () => {
    const file = await text(await filled());
    expect(await fault(file.replace(`"schema":${backupSchema}`, `"schema":${backupSchema + 1}`))).toBe(
      'too-new',
    );
  });

  test('refuses damage anywhere: cut, changed, lost or swapped lines', async () => {
    const file = await text(await filled());
    const lines = file.split('\n');
    for (const share of [0.1, 0.5, 0.9, 0.999])
      expect(await fault(file.slice(0, file.length * share))).toBe('damaged');
    expect(await fault(file.replace('"views":700', '"views":701'))).toBe('damaged');
    const days = lines.indexOf('"studioDays":[');
    expect(await fault(lines.toSpliced(days + 1, 1).join('\n'))).toBe('damaged');
    const works = lines.indexOf('"works":[');
    const [one = '', two = ''] = lines.slice(works + 1);
    expect(await fault(lines.toSpliced(works + 1, 2, two, one).join('\n'))).toBe('damaged');
    expect(await fault(`${file}\n{}`)).toBe('damaged');
  });

  test('refuses rows that are not what the schema says, wherever the checksum came from', async () => {
    const source = freshStore();
    await source.ratings.put({ workId: 'douyin:1', marks: { opening: 99 }, model: 'q1', at: noon });
    expect(await fault(await backupFile(source, options))).toBe('invalid');
    await source.ratings.clear();
    await source.curves.put({
      owner: 'x:y',
      kind: 'k',
      at: 0.5,
      reader: 'r',
      curve: 'exit',
      variant: '',
      x: 'sec',
      y: 'ratio',
      points: [],
    });
    expect(await fault(await backupFile(source, options))).toBe('invalid');
  });

  test('a fault while writing leaves the store as it was', async () => {
    const file = await text(await filled());
    await see(reading(noon + hour, { works: [{ workId: '99', values: { views: 1 } }] }));
    const before = content(await text(db));
    for (const mode of ['replace', 'merge'] as const) {
      const full = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      db.settings.hook('creating', full);
      db.settings.hook('updating', full);
      await expect(restoreBackup(db, new Blob([file]), mode)).rejects.toThrow();
      db.settings.hook('creating').unsubscribe(full);
      db.settings.hook('updating').unsubscribe(full);
      expect(content(await text(db))).toBe(before);
    }
  });
});

test.each(['backup-1.fupan', 'backup-2.fupan'])('a file of a released version restores: %s', async (name) => {
  const file = readFileSync(new URL(`../store/examples/${name}`, import.meta.url), 'utf8');
  const copy = await restored(file);
  const { tables: before } = JSON.parse(file);
  const { tables: after } = JSON.parse(await text(copy));
  // Tables that the file is too old for are there and empty.
  expect(after).toEqual({ ...Object.fromEntries(Object.keys(after).map((name) => [name, []])), ...before });
  expect(await copy.works.count()).toBe(3);
});
