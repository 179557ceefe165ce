import type { ChecklistResult, CheckStatus, Finding } from '../../lib/checklist/finding';
import { type Basis, draftFields } from '../../lib/checklist/ids';
import { daysSinceCheck, lawById, staleAfterDays } from '../../lib/checklist/laws';
import { dismissKey } from '../../lib/checklist/settle';
import type { StudioId } from '../../lib/core/studios';
import { inLanguage } from '../figures/metric-format';
import { ActionLink } from '../ui/action';
import { Card } from '../ui/card';
import { Light } from '../ui/light';
import { t } from '../ui/text';
import { Faint } from '../ui/typography';
import css from './draft-panel.module.css';
import { basisFor, headline, isListWord, otherBasis, reasonText } from './draft-panel-words';

/** Drawn at most; a text that breaks more rules needs no longer list. */
const mostShown = 60;

export interface FindingActions {
  /** of the page; none for a pasted text */
  readonly studio: StudioId | undefined;
  readonly setAside: (finding: Finding) => void;
  readonly allow: (wording: string) => void;
}

interface FindingsProps extends FindingActions {
  readonly result: ChecklistResult;
  readonly now: number;
  /** more lines for the end of the list */
  readonly children?: React.ReactNode;
}

/** Findings, the most serious first, then what is not known, then what was checked and is in order. */
export function Findings({ result, now, children, ...actions }: FindingsProps) {
  const ordered = [...result.findings].sort((a, b) => weight(b) - weight(a) || place(a) - place(b));
  const unknown = result.checks.filter(({ state }) => state === 'unknown');
  const passed = result.checks.filter(({ state }) => state === 'passed');
  return (
    <Card tight>
      <div className={css.items}>
        {keyed(ordered.slice(0, mostShown)).map(([key, finding], nth) => (
          <FindingItem
            key={key}
            isOpen={nth === 0 && finding.light === 'red'}
            finding={finding}
            now={now}
            {...actions}
          />
        ))}
        {ordered.length > mostShown && <Faint>{t('draft.more', [ordered.length - mostShown])}</Faint>}
        {unknown.map((check) => (
          <UnknownItem key={check.id} check={check} />
        ))}
        {passed.length > 0 && (
          <details className={css.item}>
            <summary className={css.summary}>
              <Light level="ok">{t('draft.passed', passed.length)}</Light>
            </summary>
            <ul className={css.plain}>
              {passed.map(({ id }) => (
                <li key={id}>{checkName(id)}</li>
              ))}
            </ul>
          </details>
        )}
        {children}
      </div>
    </Card>
  );
}

const weight = ({ light, kind }: Finding) => (light === 'red' ? 2 : kind === 'craft' ? 0 : 1);
/** In the order of the page; what is about the draft as a whole comes last. */
const place = ({ field }: Finding) => (field ? draftFields.indexOf(field) : draftFields.length);

/** A key that outlives typing in front of the place: which wording under which rule, and the how-manieth of it. */
function keyed(findings: readonly Finding[]): [string, Finding][] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const key = dismissKey(finding);
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return [`${key} ${nth}`, finding];
  });
}

const checkIds = [
  'words',
  'contact',
  'privacy',
  'adMark',
  'labels',
  'healthTip',
  'format',
  'topics',
  'cover',
  'schedule',
  'titles',
  'craft',
] as const;

function checkName(id: string): string {
  const known = checkIds.find((one) => one === id);
  return known ? t(`checklist.checks.${known}`) : id;
}

function UnknownItem({ check: { id } }: { check: CheckStatus }) {
  return (
    <div className={css.item}>
      <Light level="unknown">
        {checkName(id)} <Faint>{t(id === 'craft' ? 'draft.craftUnknown' : 'draft.unknown')}</Faint>
      </Light>
    </div>
  );
}

interface FindingItemProps extends FindingActions {
  readonly finding: Finding;
  readonly isOpen: boolean;
  readonly now: number;
}

function FindingItem({ finding, isOpen, now, studio, setAside, allow }: FindingItemProps) {
  const { light, text, readAs, suggestion, certainty, kind } = finding;
  return (
    <details className={css.item} open={isOpen}>
      <summary className={css.summary}>
        <Light level={light === 'red' ? 'stop' : 'warn'}>
          <b>{headline(finding)}</b>
        </Light>
      </summary>
      <div className={css.why}>
        {text !== undefined && <p>{reasonText(finding)}</p>}
        {readAs !== undefined && <p>{t('checklist.readAs', { readAs })}</p>}
        {suggestion && (
          <p>
            <b>{t('draft.instead')}</b> {t(`checklist.suggestions.${suggestion}`)}
          </p>
        )}
        <BasisList basis={basisFor(finding, studio)} now={now} />
        <Faint>{t(`checklist.certainty.${certainty}`)}</Faint>
        <div className={css.actions}>
          <ActionLink
            action={{
              label: t(kind === 'craft' ? 'draft.gotIt' : 'draft.notAProblem'),
              onClick: () => setAside(finding),
            }}
          />
          {text !== undefined && isListWord(finding) && (
            <ActionLink action={{ label: t('draft.teamAllow'), onClick: () => allow(text) }} />
          )}
        </div>
      </div>
    </details>
  );
}

/** The first basis carries the finding; the others are one click away. */
function BasisList({ basis, now }: { basis: readonly Basis[]; now: number }) {
  const items = basis.map(({ id, article }) => (
    <BasisItem key={`${id} ${article ?? ''}`} id={id} article={article} now={now} />
  ));
  return (
    <>
      <ul className={css.basis}>{items.slice(0, 1)}</ul>
      {items.length > 1 && (
        <details>
          <summary className={css.more}>{t('draft.moreBasis', items.length - 1)}</summary>
          <ul className={css.basis}>{items.slice(1)}</ul>
        </details>
      )}
    </>
  );
}

/** A law or platform rule with its article and the way to its entry, what it says, and when that was last checked. */
function BasisItem({ id, article, now }: { id: string; article: string | undefined; now: number }) {
  const law = lawById(id);
  if (!law) return <li>{otherBasis(id)}</li>;
  const says = law.articles?.find(({ no }) => no === article)?.says ?? law.meaning;
  const days = daysSinceCheck(law, now);
  return (
    <li>
      <b>
        <a href={`/options.html#/risk/laws/${law.id}`} target="_blank" rel="noreferrer">
          {article ? t('draft.article', [inLanguage(law.title), article]) : inLanguage(law.title)}
        </a>
      </b>{' '}
      {inLanguage(says)}{' '}
      <Faint>
        {t(`checklist.ranks.${law.rank}`)}
        {' · '}
        {t('checklist.checkedAt', { date: law.checkedAt })}
        {law.toConfirm && ` · ${t('checklist.toConfirm')}: ${inLanguage(law.toConfirm)}`}
        {days > staleAfterDays && ` · ${t('checklist.staleLaw', { days })}`}
      </Faint>
    </li>
  );
}
