import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startObserver } from '../lib/observer';
import type { Watched } from '../lib/observer/table';

/** Filled in by wxt.config.ts: built once a studio, with the paths of its readers. */
declare const __WATCH__: readonly Watched[];

/** MAIN world, document_start, all frames. */
export default defineUnlistedScript({
  globalName: false,
  main: () => startObserver(__WATCH__),
});
