import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import {
  type EffectId,
  type Judgement,
  leastLift,
  leastRolloutRoi,
  type ReadOut,
  rolloutBlocks,
} from '../../../lib/models/experiment';
import { type JudgedExperiment, useExperimentActions } from '../../data/experiments';
import { metricName } from '../../figures/metric-format';
import { studioName } from '../../figures/studio-pill';
import { ActionButton, ActionLink } from '../../ui/action';
import { Card } from '../../ui/card';
import { change, dateTime, decimal, interval, ratio, sinceHours } from '../../ui/format';
import { Light, type LightLevel } from '../../ui/light';
import { Pill } from '../../ui/pill';
import { PlainTable } from '../../ui/plain-table';
import { camel, t } from '../../ui/text';
import css from '../commerce/commerce.module.css';
import { CaseForm } from './case-form';

/** One experiment: what was planned, what each node says, the verdict with its reason, and what was made of it. */
export function ExperimentCard({ experiment, now }: { experiment: JudgedExperiment; now: number }) {
  const { row, judgement, early } = experiment;
  const { remove } = useExperimentActions();
  const [isSure, setIsSure] = useState(false);
  const isRunning = row.endedAt === null;
  return (
    <Card
      title={row.name}
      note={[
        t(`experiments.kind.${camel(row.kind)}`),
        row.studio && studioName(row.studio),
        row.variables.join(' × '),
        t('experiments.startedAt', [dateTime(row.startedAt)]),
      ]
        .filter((part) => part !== null && part !== '')
        .join(' · ')}
      aside={
        <>
          <Pill tone={isRunning ? 'accent' : 'plain'}>
            {t(isRunning ? 'experiments.running' : 'experiments.ended')}
          </Pill>
          <ActionLink
            action={{
              label: t(isSure ? 'experiments.reallyRemove' : 'commerce.remove'),
              onClick: () => (isSure ? void remove(row.id) : setIsSure(true)),
            }}
          />
        </>
      }
    >
      {row.hypothesis !== '' && <p className={css.note}>{row.hypothesis}</p>}
      {row.kind === 'studio' ? (
        <StudioResult experiment={experiment} />
      ) : (
        <Verdicts experiment={experiment} />
      )}
      {early > 0 && <Light level="warn">{t('experiments.early', early)}</Light>}
      {(row.kind === 'ab' || row.kind === 'two-variables') && <Arms experiment={experiment} />}
      {judgement && <ReadOuts judgement={judgement} row={row} />}
      <CaseForm experiment={experiment} now={now} />
    </Card>
  );
}

const level: Readonly<Record<ReadOut['verdict'], LightLevel>> = {
  better: 'ok',
  worse: 'stop',
  'no-gain': 'warn',
  'cannot-tell': 'unknown',
};

function effectName(effect: EffectId, variables: readonly string[]): string {
  return (effect === 'y' ? variables[1] : variables[0]) ?? '';
}

/** The verdict of the primary node, whether it may still change, and what stands in the way of rolling it out. */
function Verdicts({ experiment: { row, judgement } }: { experiment: JudgedExperiment }) {
  if (!judgement) return <Light level="unknown">{t('experiments.reason.notRead')}</Light>;
  return (
    <ul className={css.list}>
      {judgement.primary.map((out) => {
        const blocks = rolloutBlocks(judgement, out.effect, row.spendMinor, row.gainMinor);
        return (
          <li key={out.effect}>
            <Light level={level[out.verdict]}>
              <b>
                {effectName(out.effect, row.variables)} · {t(`experiments.verdict.${camel(out.verdict)}`)}
              </b>
            </Light>{' '}
            {judgement.provisional && out.verdict !== 'cannot-tell' && (
              <Pill tone="warn">{t('experiments.provisional')}</Pill>
            )}{' '}
            {sentence(out, row.kind)}
            <br />
            {blocks.length === 0
              ? t('experiments.rollout')
              : t('experiments.noRollout', [
                  blocks
                    .map((block) =>
                      t(`experiments.block.${camel(block)}`, [
                        ratio(leastLift, 0),
                        decimal(leastRolloutRoi, 1),
                      ]),
                    )
                    .join(t('experiments.join')),
                ])}
          </li>
        );
      })}
    </ul>
  );
}

function sentence(
  { metric, lift, interval: range, reason, hours }: ReadOut,
  kind: JudgedExperiment['row']['kind'],
): string {
  if (lift === null || metric === null)
    return reason === null ? '' : t(`experiments.reason.${camel(reason)}`);
  const told = t('experiments.found', [sinceHours(hours), metricName(metric), change(lift)]);
  const between =
    range === null
      ? ''
      : t(kind === 'before-after' ? 'experiments.betweenOnce' : 'experiments.between', [
          interval(range.low, range.high, change),
        ]);
  return [told, between, reason === null ? '' : t(`experiments.reason.${camel(reason)}`)]
    .filter((part) => part !== '')
    .join(t('experiments.join'));
}

function ReadOuts({
  judgement: { readOuts, provisional },
  row,
}: {
  judgement: Judgement;
  row: JudgedExperiment['row'];
}) {
  const shown = readOuts.filter(({ metric }) => metric !== null);
  return (
    <PlainTable
      caption={t('experiments.readOuts')}
      columns={[
        { id: 'node', label: t('commerce.stepLabel') },
        { id: 'age', label: t('commerce.judgedAt') },
        { id: 'effect', label: t('experiments.effect') },
        { id: 'metric', label: t('commerce.metric') },
        { id: 'known', label: t('commerce.knownWorks') },
        { id: 'lift', label: t('experiments.change'), numeric: true },
        { id: 'range', label: t('experiments.range'), numeric: true },
        { id: 'verdict', label: t('experiments.verdictLabel') },
      ]}
      rows={shown.map((out) => ({
        id: `${out.node} ${out.effect}`,
        cells: [
          t(`commerce.step.${out.node}`) + (out.node === row.primary ? ` · ${t('experiments.decides')}` : ''),
          sinceHours(out.hours),
          effectName(out.effect, row.variables),
          out.metric && metricName(out.metric),
          t('commerce.knownOf', [String(out.known), String(out.due)]),
          change(out.lift),
          interval(out.interval?.low, out.interval?.high, change),
          <Light key="verdict" level={level[out.verdict]}>
            {t(`experiments.verdict.${camel(out.verdict)}`)}
            {provisional && out.verdict !== 'cannot-tell' ? ` · ${t('experiments.provisional')}` : ''}
          </Light>,
        ],
      }))}
    />
  );
}

const armLetters = ['A', 'B', 'C', 'D'];

function armName(kind: JudgedExperiment['row']['kind'], arm: number, variables: readonly string[]): string {
  if (kind === 'ab')
    return t(arm === 0 ? 'experiments.arm.without' : 'experiments.arm.with', [variables[0] ?? '']);
  const parts = variables.filter((_, bit) => (arm >> bit) & 1);
  return parts.length === 0 ? t('experiments.arm.neither') : parts.join(' + ');
}

/** The works in each arm, which arm is next, and the works that wait for one. */
function Arms({ experiment: { row, works, waiting } }: { experiment: JudgedExperiment }) {
  const { join, takeLast } = useExperimentActions();
  const next = row.dealt[works.length];
  const arms = row.kind === 'ab' ? [0, 1] : [0, 1, 2, 3];
  return (
    <>
      <p className={css.note}>
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
        <p className={css.note}>
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
      {waiting.length > 0 && <Light level="warn">{t('experiments.waiting', waiting.length)}</Light>}
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

const outcomes = ['winner', 'same', 'inconclusive'] as const;

/** What the studio's own test said, as it said it. Its figures are not ours to judge. */
function StudioResult({ experiment: { row } }: { experiment: JudgedExperiment }) {
  const { note } = useExperimentActions();
  const [outcome, setOutcome] = useState<(typeof outcomes)[number]>('inconclusive');
  if (row.studioResult) {
    const { outcome: said, at } = row.studioResult;
    return (
      <Light level={said === 'winner' ? 'ok' : 'unknown'}>
        <b>{t(`experiments.outcome.${said}`)}</b> {t('experiments.studioSaid', [dateTime(at)])}
      </Light>
    );
  }
  return (
    <div className={css.controls}>
      <NativeSelect
        size="xs"
        label={t('experiments.outcomeLabel')}
        value={outcome}
        data={outcomes.map((value) => ({ value, label: t(`experiments.outcome.${value}`) }))}
        onChange={({ currentTarget: { value } }) =>
          setOutcome(outcomes.find((each) => each === value) ?? 'inconclusive')
        }
      />
      <ActionButton
        action={{
          label: t('experiments.noteResult'),
          onClick: () => void note(row.id, { studioResult: { outcome, winner: '', at: Date.now() } }),
        }}
      />
    </div>
  );
}
