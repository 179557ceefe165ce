import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ScriptFacts } from '../lib/app/script-facts';
import { runStudio } from '../lib/app/studio-script';
import { page } from '../lib/studios/xiaohongshu/dom';
import { readDraft } from '../lib/studios/xiaohongshu/draft';
import { pageOf } from '../lib/studios/xiaohongshu/pages';

/** Filled in by wxt.config.ts from the studio's adapter: its readers themselves run in the worker. */
declare const __FACTS__: ScriptFacts;

/** Isolated world, document_idle, all frames of the studio's own hosts. */
export default defineUnlistedScript({
  globalName: false,
  main: () => runStudio(__FACTS__, { readDraft, pageOf, page }),
});
