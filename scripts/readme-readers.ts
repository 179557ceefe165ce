import type { StudioAdapter } from '../lib/core/adapter';
import { studioFacts } from '../lib/core/studios';

const start = '<!-- readers: npm run readme -->';
const end = '<!-- /readers -->';

/** The README's table of readers, one a studio. */
export function readersTable(studios: readonly StudioAdapter[]): string {
  return studios
    .map(({ id, readers, page }) => {
      const { name } = studioFacts[id];
      const rows = [...readers, ...(page ? [page] : [])].map(
        (reader) => `| \`${reader.id}\` | ${reader.gives} | ${reader.seen} | ${reader.confidence} |`,
      );
      const head = `**${name.en}${name.zh === name.en ? '' : ` ${name.zh}`}** (${readers.length} readers)`;
      return [head, '', '| Reader | Gives | Seen | Confidence |', '|---|---|---|---|', ...rows].join('\n');
    })
    .join('\n\n');
}

/** `readme` with its table renewed; throws when the markers are gone. */
export function withReadersTable(readme: string, studios: readonly StudioAdapter[]): string {
  const from = readme.indexOf(start);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) throw new Error('README.md has lost the markers of its readers table');
  return `${readme.slice(0, from + start.length)}\n${readersTable(studios)}\n${readme.slice(to)}`;
}
