import { replace, standIn } from './native-look';
import { apply, borrow, borrowGetter } from './natives';
import { isAnswer, isJson, type Matched, maxText, type Sink } from './sink';

const then = borrow(
  Promise.prototype.then as (this: Promise<unknown>, ok: (value: unknown) => void, no: () => void) => unknown,
);
const clone = borrow(Response.prototype.clone);
const statusOf = borrowGetter(Response.prototype, 'status');
const headersOf = borrowGetter(Response.prototype, 'headers');
const bodyOf = borrowGetter(Response.prototype, 'body');
const headerGet = borrow(Headers.prototype.get);
const urlOf = borrowGetter(Request.prototype, 'url');
const hrefOf = borrowGetter(URL.prototype, 'href');
const readerOf = borrow(
  ReadableStream.prototype.getReader as (
    this: ReadableStream<Uint8Array>,
  ) => ReadableStreamDefaultReader<Uint8Array>,
);
const readChunk = borrow(
  ReadableStreamDefaultReader.prototype.read as (
    this: ReadableStreamDefaultReader<Uint8Array>,
  ) => Promise<ReadableStreamReadResult<Uint8Array>>,
);
const cancelReader = borrow(ReadableStreamDefaultReader.prototype.cancel);
const Decoder = TextDecoder;
const decode = borrow(TextDecoder.prototype.decode);
const ignore = () => {};

/**
 * Watches `fetch`. The page gets the native promise itself; matched answers are cloned in a branch of
 * their own and the clone is always drained or cancelled, so that it can never hold the page's body back.
 * A request that does not match is passed on without another look.
 */
export function hookFetch(scope: typeof globalThis, sink: Sink): void {
  replace(scope, 'fetch', (native) =>
    standIn(native, (target, self, args) => {
      const promise = apply(target, self, args);
      sink.guarded(() => {
        const url = urlText(args[0]);
        const matched = url === undefined ? undefined : sink.match(url, args[1]?.body);
        if (matched) then(promise, (response) => observe(response as Response, matched, sink), ignore);
      });
      return promise;
    }),
  );
}

/** The request's address without running page code: only strings and the platform's own objects are looked at. */
function urlText(input: unknown): string | undefined {
  if (typeof input === 'string') return input;
  if (input instanceof URL) return hrefOf(input);
  return input instanceof Request ? urlOf(input) : undefined;
}

function observe(response: Response, matched: Matched, sink: Sink): void {
  sink.guarded(() => {
    const status = statusOf(response);
    const type = headerGet(headersOf(response), 'content-type');
    if (!isAnswer(status) || !isJson(type)) return sink.deliver(matched, status, type, '');
    const body = bodyOf(clone(response));
    if (body) drain(readerOf(body), (text) => sink.deliver(matched, status, type, text), sink);
  });
}

/** Reads a clone to its end, or cancels it once it is larger than any studio's answer. */
function drain(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  done: (text: string) => void,
  sink: Sink,
): void {
  const decoder = new Decoder();
  let text = '';
  const step = (result: unknown): void => {
    sink.guarded(() => {
      const chunk = result as ReadableStreamReadResult<Uint8Array>;
      if (chunk.done) return done(text + decode(decoder));
      text += decode(decoder, chunk.value as Uint8Array<ArrayBuffer>, { stream: true });
      if (text.length > maxText) {
        text = '';
        return void then(cancelReader(reader), ignore, ignore);
      }
      then(readChunk(reader), step, ignore);
    });
  };
  then(readChunk(reader), step, ignore);
}
