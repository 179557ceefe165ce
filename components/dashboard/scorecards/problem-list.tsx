import { t } from '../../ui/text';
import css from './scorecards-page.module.css';

const mostShown = 8;

/** Why a file or a pasted sheet was not taken, each with its place; the first of them when they are many. */
export function ProblemList({ problems }: { problems: readonly string[] }) {
  if (problems.length === 0) return null;
  return (
    <ul role="alert" className={css.warn}>
      {problems.slice(0, mostShown).map((problem) => (
        <li key={problem}>{problem}</li>
      ))}
      {problems.length > mostShown && (
        <li>{t('scorecards.sheet.more', [String(problems.length - mostShown)])}</li>
      )}
    </ul>
  );
}
