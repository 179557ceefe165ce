import { expect, it } from 'vitest';
import { failureOf, outcome, parts, readingOf, without, withRenamed, withValue } from './answers';

const person = { name: '慢炖厨房', handle: 'mandun_chufang' };

it('reads the profile without an account id', () => {
  expect(readingOf('creator-user.json')).toEqual({
    account: { ...person, values: { followerTotal: 48_566 } },
  });
  expect(readingOf('creator-user-verify.json')).toEqual(readingOf('creator-user.json'));
});

it('calls a renamed or hollow profile drift, and loses one field when one is gone', () => {
  expect(failureOf(withRenamed('creator-user.json', ['user_profile']))).toEqual({
    kind: 'drift',
    path: 'user_profile',
  });
  expect(failureOf(outcome('douyin/creator-user', { status_code: 0, user_profile: {} }))?.kind).toBe('drift');
  const { handle: _gone, ...rest } = person;
  expect(parts(without('creator-user.json', ['user_profile', 'unique_id'])).account).toEqual({
    ...rest,
    values: { followerTotal: 48_566 },
  });
});

it('calls a follower count that is none drift', () => {
  const found = withValue('creator-user.json', ['user_profile', 'follower_count'], '4.8万');
  expect(failureOf(found)).toEqual({ kind: 'drift', path: 'user_profile.follower_count' });
});
