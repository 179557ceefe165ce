import { beforeEach, describe, expect, test } from 'vitest';
import {
  addNews,
  answerCrisis,
  closeCrisis,
  gradeCrisis,
  listCrises,
  removeCrisis,
  startCrisis,
  tickStep,
} from '../../lib/app/risk/crises';
import { listDrills, listPartners, noteDrill, removeDrill, savePartner } from '../../lib/app/risk/papers';
import { listRisks, type RiskEntry, removeRisk, saveRisk } from '../../lib/app/risk/risks';
import { crisisClocks } from '../../lib/models/risk-crisis';
import type { FupanDb } from '../../lib/store/database';
import { freshStore } from '../store/fresh-store';
import { day, hour, minute, noon } from './sightings';

let db: FupanDb;
beforeEach(() => {
  db = freshStore();
});

const entry: RiskEntry = {
  ...{ category: 'market', title: '规则变动', starter: null, probability: null, impact: null },
  ...{ status: 'open', owner: '', measure: '', due: null },
};
const first = async () => {
  const [risk] = await listRisks(db);
  if (!risk) throw new Error('no risk');
  return risk;
};

describe('a risk', () => {
  test('keeps every assessment and status with its time, and nothing when only words change', async () => {
    await saveRisk(db, null, entry, noon);
    const { id } = await first();
    await saveRisk(db, id, { ...entry, owner: '小满' }, noon + minute);
    await saveRisk(db, id, { ...entry, probability: 4, impact: 2 }, noon + hour);
    await saveRisk(db, id, { ...entry, probability: 4, impact: 2, status: 'closed' }, noon + day);
    expect((await first()).history).toEqual([
      { at: noon, probability: null, impact: null, status: 'open' },
      { at: noon + hour, probability: 4, impact: 2, status: 'open' },
      { at: noon + day, probability: 4, impact: 2, status: 'closed' },
    ]);
    expect(await db.risks.count()).toBe(1);
  });

  test('the list has those nobody has assessed first, then the gravest, and closed ones last', async () => {
    const each = { ...entry, probability: 5, impact: 5 };
    await saveRisk(db, null, { ...each, title: 'closed', status: 'closed' }, noon);
    await saveRisk(db, null, { ...each, title: 'small', probability: 1, impact: 2 }, noon);
    await saveRisk(db, null, { ...each, title: 'grave' }, noon);
    await saveRisk(db, null, { ...entry, title: 'unknown' }, noon);
    expect((await listRisks(db)).map(({ title }) => title)).toEqual(['unknown', 'grave', 'small', 'closed']);
  });

  test.each([
    ['no title', { title: '  ' }],
    ['a mark off the scale', { probability: 6 }],
    ['half a mark', { impact: 2.5 }],
    ['a day that is none', { due: 'soon' }],
  ])('with %s is refused, and what was there stays', async (_, wrong) => {
    await saveRisk(db, null, entry, noon);
    const before = await first();
    await expect(saveRisk(db, before.id, { ...entry, ...wrong }, noon + hour)).rejects.toThrow();
    expect(await first()).toEqual(before);
    await removeRisk(db, before.id);
    expect(await db.risks.count()).toBe(0);
  });
});

describe('a crisis', () => {
  const only = async () => {
    const [crisis] = await listCrises(db);
    if (!crisis) throw new Error('no crisis');
    return crisis;
  };
  const clocks = async (now: number) => {
    const { startedAt, answeredAt, news, closedAt } = await only();
    return crisisClocks({ startedAt, answeredAt, news: news.map(({ at }) => at), closedAt }, now);
  };
  beforeEach(() => startCrisis(db, { name: '差评', scenario: 'opinion', level: 2 }, noon));

  test('its clocks run from what is stored, through answer, news and end', async () => {
    expect((await clocks(noon + 10 * minute)).answer.left).toBe(20 * minute);
    const { id } = await only();
    await answerCrisis(db, id, noon + 20 * minute);
    await answerCrisis(db, id, noon + 25 * minute);
    expect((await only()).answeredAt).toBe(noon + 20 * minute);
    await addNews(db, id, '小满', '正在核实', noon + hour);
    expect((await clocks(noon + hour)).news?.dueAt).toBe(noon + 3 * hour);
    await closeCrisis(db, id, '下次先备好口径', true, noon + 4 * hour);
    expect((await clocks(noon + 9 * hour)).news).toBeNull();
    expect(await only()).toMatchObject({ note: '下次先备好口径', closedAt: noon + 4 * hour });
    await closeCrisis(db, id, '', false, noon + 5 * hour);
    expect((await clocks(noon + 5 * hour)).news?.isLate).toBe(true);
  });

  test('news before any answer are the first answer', async () => {
    const { id } = await only();
    await addNews(db, id, '', '', noon + 5 * minute);
    expect((await clocks(noon + hour)).answer).toMatchObject({ doneAt: noon + 5 * minute, isLate: false });
  });

  test('steps are ticked with time and name and can be taken back; the level can change', async () => {
    const { id } = await only();
    await tickStep(db, id, 'watch', '小满', noon + minute);
    await gradeCrisis(db, id, 1, noon + minute);
    expect(await only()).toMatchObject({
      level: 1,
      steps: [{ step: 'watch', at: noon + minute, by: '小满' }],
    });
    await tickStep(db, id, 'watch', null, noon + hour);
    expect((await only()).steps).toEqual([]);
  });

  test('those that last come first; one can be removed', async () => {
    const { id } = await only();
    await startCrisis(db, { name: '断网', scenario: 'fault', level: 3 }, noon + hour);
    await closeCrisis(db, id, '', true, noon + 2 * hour);
    expect((await listCrises(db)).map(({ name }) => name)).toEqual(['断网', '差评']);
    await removeCrisis(db, id);
    expect((await listCrises(db)).map(({ name }) => name)).toEqual(['断网']);
  });
});

describe('papers and the calendar', () => {
  test('a partner is changed in place', async () => {
    await savePartner(db, null, { partner: '乙', papers: [], note: '' }, noon);
    await savePartner(db, null, { partner: '甲', papers: [], note: '' }, noon);
    const partner = (await listPartners(db)).find((one) => one.partner === '甲');
    const papers = [{ kind: 'licence' as const, seen: true, issued: null, expires: '2027-01-31' }];
    await savePartner(db, partner?.id ?? null, { partner: '甲公司', papers, note: '' }, noon + hour);
    expect((await listPartners(db)).map((one) => one.partner).sort()).toEqual(['乙', '甲公司'].sort());
    await expect(savePartner(db, null, { partner: ' ', papers, note: '' }, noon)).rejects.toThrow();
  });

  test('what was done is listed newest first', async () => {
    const drill = { duty: 'drill', scenario: 'leak', who: '', result: 4, note: '' } as const;
    await noteDrill(db, { ...drill, day: '2026-05-01' }, noon);
    await noteDrill(db, { ...drill, day: '2026-11-01' }, noon + hour);
    const [newest] = await listDrills(db);
    expect(newest?.day).toBe('2026-11-01');
    await removeDrill(db, newest?.id ?? '');
    expect((await listDrills(db)).map((one) => one.day)).toEqual(['2026-05-01']);
  });
});
