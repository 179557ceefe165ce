import { writeFileSync } from 'node:fs';
import { catalogueDoc } from './catalogue-table';

/** `npx vite-node scripts/catalogue-doc.ts`: renews docs/catalogue.md. */
writeFileSync('docs/catalogue.md', catalogueDoc());
