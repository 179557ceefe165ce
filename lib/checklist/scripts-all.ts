import type { ScriptTemplate } from './scripts';
import { commentTemplates } from './scripts-comments';
import { videoTemplates } from './scripts-videos';

/** Templates for what is said in a video, and for what is said to those who comment. */
export const scriptTemplates: readonly ScriptTemplate[] = [...videoTemplates, ...commentTemplates];
