import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { dayOf } from '../../../lib/core/dates';
import type { Preset } from '../../../lib/models/lines';
import { type PresetChange, presetChanges } from '../../../lib/models/preset-edit';
import { recalibration } from '../../../lib/models/recalibration';
import { type CardVersion, type Card as ScoreCard, useScoreActions } from '../../data/scorecards';
import { useNow } from '../../data/use-now';
import { inLanguage, metricName } from '../../figures/metric-format';
import { Card } from '../../ui/card';
import { calendarDay, decimal } from '../../ui/format';
import { t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import { lineText } from './line-text';
import css from './scorecards-page.module.css';
import type { Draft } from './use-draft';

/** Versions of a scorecard with their dates: keeping one, going back to one, and when they want another look. */
export function HistoryCard({ card, draft }: { card: ScoreCard; draft: Draft }) {
  const now = useNow();
  const { savePreset } = useScoreActions();
  const [note, setNote] = useState('');
  const [failed, setFailed] = useState(false);
  const inForce = card.versions[0].preset;
  const today = dayOf(now, Intl.DateTimeFormat().resolvedOptions().timeZone);
  const due = recalibration(inForce, today);
  const keep = () =>
    savePreset(draft.preset, note.trim()).then(
      () => {
        setNote('');
        setFailed(false);
      },
      () => setFailed(true),
    );
  return (
    <Card
      title={t('scorecards.history')}
      note={t(due.isDue ? 'scorecards.dueNow' : 'scorecards.dueOn', [calendarDay(due.due)])}
    >
      <div className={css.row}>
        <TextInput
          className={css.grow}
          aria-label={t('scorecards.versionNote')}
          placeholder={t('scorecards.versionNote')}
          maxLength={200}
          value={note}
          error={failed && t('scorecards.notKept')}
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
        />
        <Button disabled={!draft.isChanged} onClick={() => void keep()}>
          {t('scorecards.keep')}
        </Button>
      </div>
      {draft.isChanged && <Changes before={inForce} after={draft.preset} />}
      <ol className={css.versions}>
        {card.versions.map((version, n) => (
          <Version
            key={version.preset.version}
            version={version}
            older={card.versions[n + 1]}
            draft={draft}
          />
        ))}
      </ol>
    </Card>
  );
}

interface VersionProps {
  readonly version: CardVersion;
  readonly older: CardVersion | undefined;
  readonly draft: Draft;
}

function Version({ version: { preset, note, at }, older, draft }: VersionProps) {
  const back = () => {
    const { version, validFrom } = draft.preset;
    draft.change({ ...preset, version, validFrom }, `version/${preset.version}`);
  };
  return (
    <li>
      <div className={css.row}>
        <span className={css.grow}>
          <strong>{t('scorecards.version', [preset.version])}</strong>{' '}
          <Faint>
            {t('scorecards.validFrom', [calendarDay(preset.validFrom)])}
            {at === null && ` · ${t('scorecards.shipped')}`}
            {note && ` · ${note}`}
          </Faint>
        </span>
        <Button variant="subtle" size="xs" onClick={back}>
          {t('scorecards.takeVersion')}
        </Button>
      </div>
      {older && <Changes before={older.preset} after={preset} />}
    </li>
  );
}

function Changes({ before, after }: { before: Preset; after: Preset }) {
  const changes = presetChanges(before, after);
  if (changes.length === 0) return null;
  return (
    <ul className={css.changes}>
      {changes.map((change) => (
        <li key={`${change.kind}/${change.dimension}/${change.metric}`}>{changeText(change, after)}</li>
      ))}
    </ul>
  );
}

function changeText({ kind, dimension, metric, before, after, lines }: PresetChange, preset: Preset): string {
  const group = preset.dimensions.find(({ id }) => id === dimension)?.name;
  const name = metric ? metricName(metric) : group ? inLanguage(group) : '';
  if (kind === 'line') {
    const [was, now] = lines ?? [null, null];
    const text = (line: typeof was) => (line ? lineText(line) : t('scorecards.noLine'));
    return t('scorecards.changedLine', [name, text(was), text(now)]);
  }
  const text = (weight: number | null) =>
    weight === null ? '—' : decimal(weight, Number.isInteger(weight) ? 0 : 2);
  return t('scorecards.changedWeight', [name, text(before), text(after)]);
}
