import type { FailureKind } from '../../core/failures';
import * as s from '../../core/shape';

const refusal = s.object({
  error: s.object({ code: s.number().optional(), status: s.string().optional() }),
});
const anyObject = s.looseObject({});

const kinds: Readonly<Record<string, FailureKind>> = {
  401: 'signed-out',
  UNAUTHENTICATED: 'signed-out',
  403: 'denied',
  PERMISSION_DENIED: 'denied',
  429: 'throttled',
  RESOURCE_EXHAUSTED: 'throttled',
};

/**
 * Google's error object instead of an answer. Codes other than the three that mean something to the user
 * (a bad request of the page, a server that was down) are nobody's drift, so they count as nothing received.
 * An answer that holds its `responseContext` alone is one without a single row.
 */
export function envelope(body: unknown): FailureKind | null {
  const refused = refusal.safeParse(body);
  if (refused.success) {
    const { code, status } = refused.data.error;
    return kinds[String(code)] ?? kinds[status ?? ''] ?? 'empty';
  }
  const bare = anyObject.safeParse(body);
  return bare.success && Object.keys(bare.data).every((key) => key === 'responseContext') ? 'empty' : null;
}
