import { readFileSync, writeFileSync } from 'node:fs';
import { studios } from '../lib/studios';
import { withReadersTable } from './readme-readers';

/** `npm run readme`: renews the table of readers in README.md. */
writeFileSync('README.md', withReadersTable(readFileSync('README.md', 'utf8'), studios));
