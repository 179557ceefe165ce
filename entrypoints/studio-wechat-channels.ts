import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runStudio } from '../lib/app/studio-script';
import { wechatChannels } from '../lib/studios/wechat-channels';

/** Isolated world, document_idle, all frames of the studio's own hosts. */
export default defineUnlistedScript({ globalName: false, main: () => runStudio(wechatChannels) });
