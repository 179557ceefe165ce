import { config } from 'zod';

// First of all imports: zod decides when a schema is made. Scripts of ours may not evaluate code, so none is measured that does.
config({ jitless: true });
