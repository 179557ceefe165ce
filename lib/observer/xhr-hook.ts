import { replace, standIn } from './native-look';
import { apply, borrow, borrowGetter } from './natives';
import { isAnswer, isJson, type Matched, type Sink } from './sink';

const proto = XMLHttpRequest.prototype;
const listen = borrow(
  EventTarget.prototype.addEventListener as (
    this: EventTarget,
    type: string,
    on: () => void,
    once: { once: true },
  ) => void,
);
const statusOf = borrowGetter(proto, 'status');
const responseTypeOf = borrowGetter(proto, 'responseType');
const responseTextOf = borrowGetter(proto, 'responseText');
const responseOf = borrowGetter(proto, 'response');
const headerOf = borrow(proto.getResponseHeader);
const hrefOf = borrowGetter(URL.prototype, 'href');
const stringify = JSON.stringify;
const getIn = borrow(
  WeakMap.prototype.get as (this: WeakMap<object, string>, key: object) => string | undefined,
);
const setIn = borrow(
  WeakMap.prototype.set as (this: WeakMap<object, string>, key: object, value: string) => unknown,
);

/** Watches `XMLHttpRequest` through its prototype's `open` and `send`; adds one `load` listener to matched requests only. */
export function hookXhr(prototype: XMLHttpRequest, sink: Sink): void {
  const urls = new WeakMap<object, string>();
  replace(prototype, 'open', (native) =>
    standIn(native, (target, self, args) => {
      sink.guarded(() => {
        const url: unknown = args[1];
        if (typeof url === 'string') setIn(urls, self as object, url);
        else if (url instanceof URL) setIn(urls, self as object, hrefOf(url));
      });
      return apply(target, self, args);
    }),
  );
  replace(prototype, 'send', (native) =>
    standIn(native, (target, self, args) => {
      sink.guarded(() => {
        const xhr = self as XMLHttpRequest;
        const url = getIn(urls, xhr);
        const matched = url === undefined ? undefined : sink.match(url, args[0]);
        if (matched) listen(xhr, 'load', () => observe(xhr, matched, sink), { once: true });
      });
      return apply(target, self, args);
    }),
  );
}

function observe(xhr: XMLHttpRequest, matched: Matched, sink: Sink): void {
  sink.guarded(() => {
    const status = statusOf(xhr);
    const type = headerOf(xhr, 'content-type');
    const wanted = isAnswer(status) && isJson(type);
    const text = wanted ? bodyText(xhr) : '';
    if (text !== null) sink.deliver(matched, status, type, text);
  });
}

/** The body as text; null for response types that carry no JSON. Touching `responseText` with another type would throw. */
function bodyText(xhr: XMLHttpRequest): string | null {
  const type = responseTypeOf(xhr);
  if (type === '' || type === 'text') return responseTextOf(xhr);
  return type === 'json' ? (stringify(responseOf(xhr)) ?? '') : null;
}
