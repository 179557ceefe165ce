import { expect, it } from 'vitest';
import { douyin } from '../../../lib/studios/douyin';
import { workIdOfPath } from '../../../lib/studios/douyin/pages';

const id = '7000000000000000001';

it.each([
  [`work-management/work-detail/${id}`, { mode: 'work', workId: id }],
  [`work-management/work-detail/${id}/`, { mode: 'work', workId: id }],
  [`work-management/work-detail/${id}?enter_from=content&tabKey=overview`, { mode: 'work', workId: id }],
  ['work-management/work-detail', { mode: 'work', workId: null }],
  ['work-management/work-detail/new', { mode: 'work', workId: null }],
  ['content/manage', { mode: 'list' }],
  ['content/manage?enter_from=publish', { mode: 'list' }],
  ['data-center/content', { mode: 'list' }],
  ['content/upload', { mode: 'draft' }],
  ['content/publish?enter_from=publish_page', { mode: 'draft' }],
  ['content/post/video?enter_from=publish_page', { mode: 'draft' }],
  ['content/post/image', { mode: 'draft' }],
  ['content/post/article', { mode: 'draft' }],
  ['content/posts', { mode: 'elsewhere' }],
  ['data-center/operation', { mode: 'elsewhere' }],
  ['home', { mode: 'elsewhere' }],
  ['', { mode: 'elsewhere' }],
])('/creator-micro/%s', (path, page) => {
  expect(douyin.pageOf(new URL(`https://creator.douyin.com/creator-micro/${path}`))).toEqual(page);
});

it('links to pages that it knows', () => {
  const modes = douyin.links.map(({ what, url }) => {
    const address = new URL(typeof url === 'string' ? url : url(id));
    return [what, address.host, douyin.pageOf(address).mode, workIdOfPath(address.pathname)];
  });
  expect(modes).toEqual([
    ['works', 'creator.douyin.com', 'list', null],
    ['account', 'creator.douyin.com', 'elsewhere', null],
    ['work', 'creator.douyin.com', 'work', id],
  ]);
});
