import { describe, expect, test } from 'vitest';
import { liveItems, livePhases, liveRoles, phaseOf } from '../../lib/checklist/live-lists';

describe('the lists of a live session', () => {
  test('are six, four and four long, as S3-17, S3-18 and S3-20 have them', () => {
    const sources = { before: 'S3-17', during: 'S3-18', after: 'S3-20' };
    expect(livePhases.map((phase) => liveItems.filter((item) => item.phase === phase).length)).toEqual([
      6, 4, 4,
    ]);
    for (const { phase, source } of liveItems) expect(source).toBe(sources[phase]);
    expect(new Set(liveItems.map(({ id }) => id)).size).toBe(14);
  });

  test('every item is somebody’s, and every role has something to do', () => {
    const named = new Set(liveItems.flatMap(({ roles }) => roles));
    expect([...named].sort()).toEqual(liveRoles.map(({ id }) => id).sort());
    for (const { roles } of liveItems) expect(roles.length).toBeGreaterThan(0);
  });
});

const minute = 60_000;
const start = Date.UTC(2026, 10, 22, 12);
const none = { startedAt: null, durationSec: null, roomSeenAt: null };

describe('the phase of a session', () => {
  test.each([
    ['no session', null, 'before'],
    ['announced for later', { ...none, startedAt: start + minute }, 'before'],
    ['the room was read just now', { ...none, roomSeenAt: start - 9 * minute }, 'during'],
    ['nothing since ten minutes', { ...none, roomSeenAt: start - 11 * minute }, 'after'],
    ['its length reaches to now', { ...none, startedAt: start - 60 * minute, durationSec: 3_500 }, 'during'],
    ['its length ended long ago', { ...none, startedAt: start - 90 * minute, durationSec: 3_500 }, 'after'],
    [
      'the later of two signs counts',
      { startedAt: start - 90 * minute, durationSec: 60, roomSeenAt: start },
      'during',
    ],
    ['a title alone', none, null],
    ['a beginning alone', { ...none, startedAt: start - minute }, null],
  ] as const)('%s', (_, session, phase) => {
    expect(phaseOf(session, start)).toBe(phase);
  });
});
