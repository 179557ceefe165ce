import type { Draft } from '../../lib/checklist/draft';
import type { Finding } from '../../lib/checklist/finding';
import { ActionLink } from '../ui/action';
import { t } from '../ui/text';
import { Faint } from '../ui/typography';
import css from './draft-panel.module.css';
import { headline } from './draft-panel-words';

interface SetAsideProps {
  readonly draft: Draft;
  /** by key; for this draft only */
  readonly dismissed: ReadonlyMap<string, Finding>;
  /** wording the team allows, in every draft */
  readonly allowed: readonly string[];
  readonly takeBack: (key: string) => void;
  readonly disallow: (wording: string) => void;
}

/** What was called no problem, each with a way back. Of the team's wording, what stands in this draft. */
export function SetAside({ draft, dismissed, allowed, takeBack, disallow }: SetAsideProps) {
  const texts = [draft.title, draft.description, draft.script, ...(draft.topics ?? [])].join('\n');
  const here = allowed.filter((wording) => texts.includes(wording));
  if (dismissed.size + here.length === 0) return null;
  return (
    <details className={css.item}>
      <summary className={css.summary}>
        <Faint>{t('draft.setAside', [dismissed.size + here.length])}</Faint>
      </summary>
      <ul className={css.plain}>
        {[...dismissed].map(([key, finding]) => (
          <li key={key}>
            {headline(finding)} <Undo onClick={() => takeBack(key)} />
          </li>
        ))}
        {here.map((wording) => (
          <li key={wording}>
            {t('draft.teamAllows', [wording])} <Undo onClick={() => disallow(wording)} />
          </li>
        ))}
      </ul>
    </details>
  );
}

const Undo = ({ onClick }: { onClick: () => void }) => (
  <ActionLink action={{ label: t('draft.undo'), onClick }} />
);
