import { defineBackground } from 'wxt/utils/define-background';
import { config } from 'zod';
import { startWorker } from '../lib/app/worker';

export default defineBackground(() => {
  // The worker may not evaluate code, which zod would otherwise try.
  config({ jitless: true });
  startWorker();
});
