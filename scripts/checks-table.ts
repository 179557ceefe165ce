import { humanTicks } from '../lib/checklist/ticks';
import { type CheckPlace, checkPlaces } from './check-places';

const code = (text: string): string => `\`${text}\``;

function row({ check, what, rules, files, ticks = [], note, examples }: CheckPlace): string {
  const places = [
    rules.length > 0 ? `rules ${rules.map(code).join(' ')}` : '',
    files.length > 0 ? files.map((file) => code(`lib/checklist/${file}`)).join(' ') : '',
    ticks.length > 0 ? `asked of a person: ${ticks.map(code).join(' ')}` : '',
  ].filter((place) => place !== '');
  const shown = examples.map(
    ({ draft, light }) => `${[draft.title, draft.description].find(Boolean) ?? 'no label picked'}: ${light}`,
  );
  const cells = [check, what, places.join('; '), note ?? '', shown.join('; ')];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

const head = '| Check | What | Where | Remark | Drafts it speaks about |\n|---|---|---|---|---|';

/** docs/checks.md, from the hand list scripts/check-places.ts. */
export function checksDoc(): string {
  const of = (from: CheckPlace['from']) =>
    checkPlaces.filter((place) => place.from === from).map((place) => row(place));
  return `# Where each check before publishing lives

Made by \`npx vite-node scripts/checks-doc.ts\` from the hand list scripts/check-places.ts; tests/contract/checks.test.ts
runs every draft of the last column and looks for each rule in its files. A rule's law, certainty and advice are in
lib/checklist/rules.ts, its words by pack in lib/checklist/lexicon. What no text can show is one of the
${humanTicks.length} questions to a person in lib/checklist/ticks.ts.

## Checks with a default light
${head}
${of('table').join('\n')}

## Further checks that the laws ask for
${head}
${of('entries').join('\n')}
`;
}
