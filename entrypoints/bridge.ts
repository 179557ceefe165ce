import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerPort } from '../lib/observer/handshake';
import { keepPort } from '../lib/observer/kept-port';

/** Isolated world, document_start, all frames: opens the private line to the observer. */
export default defineUnlistedScript({
  globalName: false,
  main: () => keepPort(offerPort()),
});
