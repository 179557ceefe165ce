import { NativeSelect } from '@mantine/core';
import { type JudgedExperiment, useExperimentActions } from '../../data/experiments';
import { ActionLink } from '../../ui/action';
import { dateTime } from '../../ui/format';
import { Light } from '../../ui/light';
import { t } from '../../ui/text';
import css from './experiments.module.css';

const armLetters = ['A', 'B', 'C', 'D'];

function armName(kind: JudgedExperiment['row']['kind'], arm: number, variables: readonly string[]): string {
  if (kind === 'ab')
    return t(arm === 0 ? 'experiments.arm.without' : 'experiments.arm.with', [variables[0] ?? '']);
  const parts = variables.filter((_, bit) => (arm >> bit) & 1);
  return parts.length === 0 ? t('experiments.arm.neither') : parts.join(' + ');
}

/** The works in each arm, which arm is next, and the works that wait for one. */
export function Arms({ experiment: { row, works, waiting } }: { experiment: JudgedExperiment }) {
  const { join, takeLast } = useExperimentActions();
  const next = row.dealt[works.length];
  const arms = row.kind === 'ab' ? [0, 1] : [0, 1, 2, 3];
  return (
    <>
      <p className={css.line}>
        {arms
          .map((arm) =>
            t('experiments.armCount', [
              `${armLetters[arm]} ${armName(row.kind, arm, row.variables)}`,
              String(works.filter((work) => work.arm === arm).length),
            ]),
          )
          .join(' · ')}
        {row.perArm !== null && ` · ${t('experiments.wanted', [String(row.perArm)])}`}
      </p>
      {row.endedAt === null && next !== undefined && (
        <p className={css.line}>
          <b>{t('experiments.nextArm', [`${armLetters[next]} ${armName(row.kind, next, row.variables)}`])}</b>
        </p>
      )}
      {row.endedAt === null && (
        <div className={css.controls}>
          <NativeSelect
            size="xs"
            aria-label={t('experiments.joinWork')}
            value=""
            data={[
              { value: '', label: t('experiments.joinWork') },
              ...waiting.map(({ id, title }) => ({ value: id, label: title ?? id })),
            ]}
            onChange={({ currentTarget: { value } }) => value !== '' && void join(row.id, value)}
          />
          {works.length > 0 && (
            <ActionLink action={{ label: t('experiments.takeLast'), onClick: () => void takeLast(row.id) }} />
          )}
        </div>
      )}
      {waiting.length > 0 && (
        <p className={css.line}>
          <Light level="warn">{t('experiments.waiting', waiting.length)}</Light>
        </p>
      )}
      {works.length > 0 && (
        <details className={css.fold}>
          <summary>{t('experiments.worksIn', works.length)}</summary>
          <ul className={css.list}>
            {works.map(({ id, arm, title, publishedAt }) => (
              <li key={id}>
                {armLetters[arm]} · {title ?? id} · {dateTime(publishedAt)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
