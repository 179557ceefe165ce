import { first } from './001-first';
import { records } from './002-records';
import { team } from './003-team';
import type { Migration } from './migration';

/** In order; a released step is never edited. */
export const migrations: readonly Migration[] = [first, records, team];
