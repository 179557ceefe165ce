import { type KnownRun, useLiveRunActions } from '../../data/lives';
import { ActionLink } from '../../ui/action';
import { dateTime } from '../../ui/format';
import { t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import css from './run.module.css';

/** Which captured session a run is about: said by the user, found by time, or asked. Nothing while none was read. */
export function RunSession({ run: { row, session, confirmed, maybe } }: { run: KnownRun }) {
  const { link } = useLiveRunActions();
  if (session) {
    const { id } = session.live;
    return (
      <div className={css.row}>
        <Faint>{t(confirmed ? 'live.linked' : 'live.linkedByTime')}</Faint>
        {!confirmed && (
          <ActionLink action={{ label: t('live.isIt'), onClick: () => void link(row.id, id, true) }} />
        )}
        <ActionLink action={{ label: t('live.isNotIt'), onClick: () => void link(row.id, id, false) }} />
      </div>
    );
  }
  if (maybe.length === 0) return null;
  return (
    <section aria-label={t('live.whichSession')}>
      <b>{t('live.whichSession')}</b>
      <ul className={css.list}>
        {maybe.slice(0, 5).map(({ id, liveId, title, startedAt, firstSeen }) => (
          <li key={id} className={css.incident}>
            <span>
              {title ?? t('live.untitled', [liveId])}{' '}
              <Faint>
                {startedAt === null
                  ? t('live.firstSeen', [dateTime(firstSeen)])
                  : t('live.began', [dateTime(startedAt)])}
              </Faint>
            </span>
            <span className={css.row}>
              <ActionLink action={{ label: t('live.isIt'), onClick: () => void link(row.id, id, true) }} />
              <ActionLink
                action={{ label: t('live.isNotIt'), onClick: () => void link(row.id, id, false) }}
              />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
