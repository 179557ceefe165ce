import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { isStudioId, type StudioId, studioIds } from '../../../lib/core/studios';
import { useLiveRunActions } from '../../data/lives';
import { studioName } from '../../figures/studio-pill';
import { t } from '../../ui/text';
import css from './run.module.css';

/** Begins the lists for a session: of the studio given, or of one to choose. */
export function StartRun({ studio: given, onDone }: { studio?: StudioId; onDone?: () => void }) {
  const [chosen, setChosen] = useState<StudioId | null>(given ?? null);
  const [title, setTitle] = useState('');
  const { start } = useLiveRunActions();
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        void start(given ?? chosen, title.trim()).then(onDone);
      }}
    >
      <TextInput
        size="xs"
        label={t('live.runTitle')}
        maxLength={200}
        value={title}
        onChange={({ currentTarget }) => setTitle(currentTarget.value)}
      />
      {!given && (
        <NativeSelect
          size="xs"
          label={t('works.studio')}
          value={chosen ?? ''}
          data={[
            { value: '', label: t('live.otherSite') },
            ...studioIds.map((value) => ({ value, label: studioName(value) })),
          ]}
          onChange={({ currentTarget: { value } }) => setChosen(isStudioId(value) ? value : null)}
        />
      )}
      <div className={`${css.row} ${css.wide}`}>
        <Button type="submit" size="xs">
          {t('live.start')}
        </Button>
        {onDone && (
          <Button size="xs" variant="default" onClick={onDone}>
            {t('live.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
