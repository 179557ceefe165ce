import { writeFileSync } from 'node:fs';
import { checksDoc } from './checks-table';

/** `npx vite-node scripts/checks-doc.ts`: renews docs/checks.md. */
writeFileSync('docs/checks.md', checksDoc());
