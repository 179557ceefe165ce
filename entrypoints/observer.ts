import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startObserver } from '../lib/observer';
import type { WatchTable } from '../lib/observer/table';

/** Filled in by wxt.config.ts from the readers. */
declare const __WATCH__: WatchTable;

/** MAIN world, document_start, all frames. */
export default defineUnlistedScript({
  globalName: false,
  main: () => startObserver(__WATCH__[location.hostname]),
});
