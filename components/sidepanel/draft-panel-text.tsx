import { Fragment } from 'react';
import type { Draft } from '../../lib/checklist/draft';
import type { Finding } from '../../lib/checklist/finding';
import { countedTopics, measureFields, measureTopics } from '../../lib/checklist/limits';
import type { StudioId } from '../../lib/core/studios';
import { Card } from '../ui/card';
import { decimal } from '../ui/format';
import { t } from '../ui/text';
import { Faint } from '../ui/typography';
import css from './draft-panel.module.css';

interface DraftTextProps {
  readonly draft: Draft;
  readonly findings: readonly Finding[];
}

/** The draft as the page has it, with the words marked that the findings are about. */
export function DraftText({ draft, findings }: DraftTextProps) {
  return (
    <Card tight>
      <div className={css.texts}>
        <Field field="title" draft={draft} findings={findings} />
        <Field field="description" draft={draft} findings={findings} />
        <Topics draft={draft} findings={findings} />
      </div>
    </Card>
  );
}

function Field({ field, draft, findings }: DraftTextProps & { field: 'title' | 'description' }) {
  const { [field]: text, studio } = draft;
  // A pasted text has no page on which something could be missing.
  if (text === undefined && !studio) return null;
  return (
    <div>
      <div className={css.label}>
        {t(`checklist.fields.${field}`)} {studio && <Counter field={field} draft={draft} studio={studio} />}
      </div>
      {text === undefined && <Faint>{t('draft.notOnPage')}</Faint>}
      {text === '' && <Faint>{t('draft.stillEmpty')}</Faint>}
      {text && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text scrolls, by keyboard too
        <p className={css.text} tabIndex={0}>
          <Marked text={text} findings={findings.filter(({ span }) => span?.field === field)} />
        </p>
      )}
    </div>
  );
}

/** What the text uses of the limit that binds most: the form's own if there is one, else advice. */
function Counter({
  field,
  draft,
  studio,
}: {
  field: 'title' | 'description';
  draft: Draft;
  studio: StudioId;
}) {
  const measures = measureFields(draft, studio).filter(({ limit }) => limit.field === field);
  const measure = measures.find(({ limit }) => limit.hard) ?? measures[0];
  if (!measure) return null;
  const { limit, count, over, near } = measure;
  return (
    <span
      className={css.count}
      data-over={over || undefined}
      data-near={near || undefined}
      title={t(`checklist.grades.${limit.grade}`)}
    >
      {`${decimal(count)}/${decimal(limit.max)}`}
      {limit.unit !== 'codePoints' && ` ${t(`checklist.units.${limit.unit}`)}`}
      {!limit.hard && ` ${t('draft.advised')}`}
    </span>
  );
}

function Topics({ draft, findings }: DraftTextProps) {
  const { studio } = draft;
  const topics = studio ? countedTopics(draft, studio) : draft.topics;
  if (topics === undefined || topics.length === 0) return null;
  const measure = studio && measureTopics(draft, studio).find(({ of }) => of === 'count');
  const about = (item: number) =>
    findings.filter(({ span }) => span?.field === 'topics' && span.item === item);
  return (
    <div>
      <div className={css.label}>
        {t('checklist.fields.topics')}{' '}
        <span className={css.count} data-over={measure?.over || undefined}>
          {measure ? `${measure.count}/${measure.limit.max}` : topics.length}
        </span>
      </div>
      <p className={css.text}>
        {topics.map((topic, item) => (
          <span key={topic} className={css.topic}>
            {'#'}
            {/* findings count along the page's own list, which comes first here */}
            <Marked text={topic} findings={about(item)} />
          </span>
        ))}
      </p>
    </div>
  );
}

/** Marks in one text; with more of them every key would be felt. */
const MOST_MARKS = 400;

/** A text whose found places are marked, the first ones if they are many. Only text nodes: nothing of a page becomes markup. */
export function Marked({ text, findings }: { text: string; findings: readonly Finding[] }) {
  const places = findings
    .slice(0, MOST_MARKS)
    .flatMap(({ span, light, rule }) => (span ? [{ ...span, light, rule }] : []))
    .sort((a, b) => a.start - b.start);
  let from = 0;
  return (
    <>
      {places.map(({ start, end, light, rule }) => {
        const before = text.slice(from, start);
        from = end;
        return (
          <Fragment key={start}>
            {before}
            <mark className={css.mark} data-light={light} title={t(`checklist.rules.${rule}`)}>
              {text.slice(start, end)}
            </mark>
          </Fragment>
        );
      })}
      {text.slice(from)}
    </>
  );
}
