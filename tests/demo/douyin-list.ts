/** Douyin works-list bodies of any size, in the shape of the studio file: for floods, floors and scale. */
export interface ListedWork {
  /** all 19 digits */
  readonly id: string;
  readonly title: string;
  readonly views: number;
  /** epoch seconds */
  readonly createdSec: number;
}

/** One response body with these works. Ids are bare integers in `items`, as the studio sends them. */
export function douyinListBody(works: readonly ListedWork[]): string {
  const aweme = works.map(
    ({ id, title, createdSec }) =>
      `{"aweme_id":"${id}","item_id":${id},"item_title":${JSON.stringify(title)},"desc":${JSON.stringify(title)},"create_time":${createdSec},"duration":61000,"aweme_type":4,"status_value":102,"status":{"private_status":0,"is_private":false,"is_delete":false,"in_reviewing":false}}`,
  );
  const items = works.map(
    ({ id, title, createdSec, views }) =>
      `{"id":${id},"type":3,"description":${JSON.stringify(title)},"create_time":"${createdSec}","video_info":{"duration":61000},"metrics":{"view_count":"${views}","like_count":"${Math.floor(views / 20)}","completion_rate":"0.281300"}}`,
  );
  return `{"status_code":0,"status_msg":"","has_more":false,"max_cursor":0,"total":${works.length},"aweme_list":[${aweme}],"items":[${items}]}`;
}

/** A 19-digit work id whose last digits a JavaScript number cannot hold. */
export function longId(n: number): string {
  return `7${String(n).padStart(17, '0')}1`;
}
