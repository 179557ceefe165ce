import { measureSizes } from '../sizes.mjs';
import type { Bench, Row } from './row';

/** What the size check of CI enforces, in KB. */
export function sizes({ extension }: Bench): Row[] {
  return measureSizes(extension).map(({ key, what, bytes, limit }) => ({
    key,
    what,
    value: bytes / 1024,
    unit: 'KB',
    limit: { most: limit / 1024 },
  }));
}
