import type { StudioAdapter } from '../core/adapter';

/** Every studio that Fupan reads. Adding one: write its folder, add it here, add its entrypoint (CONTRIBUTING.md). */
export const studios: readonly StudioAdapter[] = [];
