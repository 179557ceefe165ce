import { expect, it } from 'vitest';
import { failureOf, parts, readingOf, without, withRenamed } from './answers';

const person = { name: '慢炖厨房', handle: 'mandun_chufang' };

it('reads the account under its uid', () => {
  expect(readingOf('media-user.json')).toEqual({
    account: { accountId: '1000000000000000007', ...person, values: { followerTotal: 48_566 } },
  });
});

it('reads the copy called user_info, a blank handle left out', () => {
  expect(readingOf('media-user-info.json')).toEqual({
    account: { accountId: '1000000000000000007', name: person.name, values: { followerTotal: 48_566 } },
  });
});

it('takes neither the short id nor the secret one for the account', () => {
  expect(failureOf(withRenamed('media-user.json', ['user', 'uid']))).toEqual({
    kind: 'drift',
    path: 'user.uid',
  });
  expect(JSON.stringify(readingOf('media-user.json'))).not.toContain('880012345');
});

it('calls a renamed user drift, and loses one field when one is gone', () => {
  expect(failureOf(withRenamed('media-user.json', ['user']))).toEqual({ kind: 'drift', path: 'user' });
  expect(parts(without('media-user.json', ['user', 'follower_count'])).account?.values).toEqual({});
});
