import { z } from 'zod';
import type { FailureKind } from '../../core/failures';

const refusal = z.object({
  error: z.object({ code: z.number().optional(), status: z.string().optional() }),
});

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
  const bare = z.strictObject({ responseContext: z.unknown().optional() }).safeParse(body);
  return bare.success ? 'empty' : null;
}
