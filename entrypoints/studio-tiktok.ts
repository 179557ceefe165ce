import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runStudio } from '../lib/app/studio-script';
import { tiktok } from '../lib/studios/tiktok';

/** Isolated world, document_idle, all frames of the studio's own hosts. */
export default defineUnlistedScript({ globalName: false, main: () => runStudio(tiktok) });
