import { type Failure, type FailureKind, ReadFailure } from './failures';
import type { ReaderId } from './ids';
import { parseJson } from './json';
import { isEmptyReading, type Reading, type ReadingParts, saidOnce } from './reading';
import type { Shape } from './shape';
import { isStudioId, type StudioId } from './studios';

/** One response that the page received, as the observer hands it over. */
export interface Capture {
  /** pathname of the request, without query */
  readonly path: string;
  /** pathname of the page when the request was made */
  readonly page: string;
  /** epoch ms of arrival */
  readonly at: number;
  readonly status: number;
  readonly text: string;
  /** only the fields that the reader's `request` names, e.g. `{ item_id: '7…' }` */
  readonly request: RequestFields;
}
export type RequestFields = Readonly<Record<string, unknown>>;

/** Request fields a reader may see. Everything else of a request is never looked at. */
export interface RequestFieldNames {
  /** query parameters */
  readonly query?: readonly string[];
  /** dotted paths into a JSON body; `[]` walks an array: `nodes[].value.query.restricts` */
  readonly body?: readonly string[];
  /** query parameters of the page's own address, for pages that name their work nowhere else; handed over as `page:<name>` */
  readonly page?: readonly string[];
}

/** How far the public sources of an endpoint agree (studios/*.md, "Confidence"). */
export type Confidence = 'high' | 'medium';

export interface ReadInput<Body> extends Pick<Capture, 'at' | 'page' | 'path' | 'request'> {
  readonly body: Body;
}

export interface ReaderSpec<Body> {
  readonly id: ReaderId;
  /** matched against the pathname only */
  readonly path: RegExp;
  /** `YYYY-MM` in which the shape was last confirmed by a source */
  readonly seen: string;
  readonly confidence: Confidence;
  /** one line for the README's table */
  readonly gives: string;
  readonly request?: RequestFieldNames;
  /** The studio's own "this is not an answer" codes: null when the body is one. */
  readonly envelope: (body: unknown) => FailureKind | null;
  readonly schema: Shape<Body>;
  /** Pure: checked body in, reading out; null when there is nothing to read. */
  readonly read: (input: ReadInput<Body>) => ReadingParts | null;
}

export type Outcome =
  | { readonly kind: 'reading'; readonly reading: Reading }
  | { readonly kind: 'failure'; readonly reader: ReaderId; readonly at: number; readonly failure: Failure };

export interface Reader {
  readonly id: ReaderId;
  readonly studio: StudioId;
  readonly path: RegExp;
  readonly seen: string;
  readonly confidence: Confidence;
  readonly gives: string;
  readonly request: RequestFieldNames;
  /** Never throws: whatever the page received becomes a reading or a failure. */
  readonly run: (capture: Capture) => Outcome;
}

/** 406, 461 and 471 are Xiaohongshu's: a refused signature and risk control (studios/xiaohongshu.md §2). */
const statusFailures: Readonly<Record<number, FailureKind>> = {
  401: 'signed-out',
  403: 'denied',
  406: 'denied',
  429: 'throttled',
  461: 'throttled',
  471: 'throttled',
};

/** Makes a reader of its declaration (architecture.md §4). */
export function reader<Body>(spec: ReaderSpec<Body>): Reader {
  const studio = spec.id.split('/', 1)[0] ?? '';
  if (!isStudioId(studio)) throw new Error(`reader ${spec.id}: unknown studio`);
  return {
    id: spec.id,
    studio,
    path: spec.path,
    seen: spec.seen,
    confidence: spec.confidence,
    gives: spec.gives,
    request: spec.request ?? {},
    run: (capture) => {
      const found = attempt(spec, capture);
      return 'failure' in found
        ? { kind: 'failure', reader: spec.id, at: capture.at, failure: found.failure }
        : { kind: 'reading', reading: { studio, reader: spec.id, at: capture.at, ...saidOnce(found.parts) } };
    },
  };
}

type Found = { parts: ReadingParts } | { failure: Failure };

function attempt<Body>(spec: ReaderSpec<Body>, capture: Capture): Found {
  try {
    return readBody(spec, capture);
  } catch (error) {
    if (error instanceof ReadFailure) return { failure: { kind: error.kind, path: error.path } };
    // A reader that trips over a shape it did not foresee has met drift; the message could quote a value, so it stays out.
    return { failure: { kind: 'drift', path: '(reader)' } };
  }
}

function readBody<Body>(spec: ReaderSpec<Body>, capture: Capture): Found {
  const refused = statusFailures[capture.status];
  if (refused) return { failure: { kind: refused } };
  const body = parsed(capture.text);
  const turnedAway = spec.envelope(body);
  if (turnedAway) return { failure: { kind: turnedAway } };
  const checked = spec.schema.safeParse(body);
  if (!checked.success) return { failure: { kind: 'drift', path: checked.path.join('.') || '(root)' } };
  const { at, page, path, request } = capture;
  const parts = spec.read({ body: checked.data, at, page, path, request });
  return !parts || isEmptyReading(parts) ? { failure: { kind: 'empty' } } : { parts };
}

function parsed(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    throw new ReadFailure('drift', '(not json)');
  }
}
