import { parseJson } from '../../core/json';
import * as s from '../../core/shape';

/** The element is `script#__Creator_Center_Context__`; its type is not known, so it is found by this id alone. */
export const ssrScriptId = '__Creator_Center_Context__';

const rows = s.array(s.unknown()).refine((items) => items.length > 0);
const listPart = s.object({ firstBatchQueryItems: s.object({ item_list: rows }) });
const olderListPart = s.object({ post_list: rows });
const userPart = s.object({
  commonAppContext: s.object({
    user: s.object({ uid: s.string(), uniqueId: s.unknown().optional(), nickName: s.unknown().optional() }),
  }),
});

/** An answer that the page brought along, in the shape of the endpoint that gives it otherwise. */
export interface SsrCapture {
  /** pathname of that endpoint: it chooses the reader */
  readonly path: string;
  readonly text: string;
}

/**
 * The first page of posts, and who is signed in, from the text of the page's own script: they are in the HTML and never
 * requested. The text is JSON, as a rule HTML-escaped. Nothing else of it is kept, as it carries a token. Empty when the
 * text is anything else (studios/tiktok.md §3).
 */
export function ssrCaptures(scriptText: string): SsrCapture[] {
  const context = parsed(scriptText) ?? parsed(unescaped(scriptText));
  const list = listPart.safeParse(context).data?.firstBatchQueryItems.item_list;
  const items = list ?? olderListPart.safeParse(context).data?.post_list;
  const user = userPart.safeParse(context).data?.commonAppContext.user;
  return [
    ...(user
      ? [
          capture('/tiktokstudio/api/web/user', {
            userId: user.uid,
            userBaseInfo: { UserProfile: { UserBase: { UniqId: user.uniqueId, NickName: user.nickName } } },
          }),
        ]
      : []),
    ...(items ? [capture('/tiktok/creator/manage/item_list/v1/', { item_list: items })] : []),
  ];
}

const capture = (path: string, body: object): SsrCapture => ({
  path,
  text: JSON.stringify({ status_code: 0, ...body }),
});

function parsed(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

const named: Readonly<Record<string, string>> = {
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  apos: "'",
  nbsp: '\u00a0',
};

/** One pass, so that an ampersand that was escaped itself does not start a second entity. */
function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,6}));/gi, (whole, hex, decimal, name) => {
    if (name) return Object.hasOwn(named, name) ? (named[name] ?? whole) : whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
