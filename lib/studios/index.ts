import type { StudioAdapter } from '../core/adapter';
import { bilibili } from './bilibili';
import { youtube } from './youtube';

/** Every studio that Fupan reads. Adding one: write its folder, add it here, add its entrypoint (CONTRIBUTING.md). */
export const studios: readonly StudioAdapter[] = [bilibili, youtube];
