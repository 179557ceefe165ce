import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runStudio } from '../lib/app/studio-script';
import { xiaohongshu } from '../lib/studios/xiaohongshu';

/** Isolated world, document_idle, all frames of the studio's own hosts. */
export default defineUnlistedScript({ globalName: false, main: () => runStudio(xiaohongshu) });
