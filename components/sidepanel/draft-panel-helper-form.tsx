import { useDeferredValue, useMemo, useState } from 'react';
import { z } from 'zod';
import {
  fieldsOf,
  fillScript,
  longestField,
  type ScriptLanguage,
  type ScriptTemplate,
  type ScriptValues,
  scriptLanguages,
} from '../../lib/checklist/scripts';
import { scriptTemplates } from '../../lib/checklist/scripts-all';
import { useSetting } from '../data/actions';
import { checkReading } from '../data/draft-check';
import { ActionButton } from '../ui/action';
import { Light } from '../ui/light';
import { locale, t } from '../ui/text';
import { Faint } from '../ui/typography';
import css from './draft-panel.module.css';
import { ModelButton } from './draft-panel-helper-model';
import { fieldName } from './draft-panel-helper-names';
import type { HelperProps } from './draft-panel-helper-props';
import { headline, reasonText } from './draft-panel-words';

/** Most characters of what is written here. */
const longest = 5_000;

/** A template, the little that it asks for, and the text as it grows; checked as it does by the checklist's own rules. */
export function HelperForm({ studio, options, onTake }: HelperProps) {
  const [template, setTemplate] = useState<ScriptTemplate | undefined>(scriptTemplates[0]);
  const [language, setLanguage] = useState<ScriptLanguage>(locale() === 'en' ? 'en' : 'zh');
  const [values, setValues] = useState<ScriptValues>({});
  const [written, setWritten] = useState<string | null>(null);
  if (!template) return null;
  const filled = fillScript(template, values, language, fieldName);
  const text = written ?? filled;
  return (
    <div className={css.parts}>
      <TemplateChoice
        template={template}
        language={language}
        onTemplate={(chosen) => {
          setTemplate(chosen);
          setWritten(null);
        }}
        onLanguage={setLanguage}
      />
      {fieldsOf(template).map((field) => (
        <label key={field} className={css.field}>
          {fieldName(field)}
          <input
            value={values[field] ?? ''}
            maxLength={longestField}
            placeholder={t(`scripts.hints.${field}`)}
            onChange={({ currentTarget }) => setValues({ ...values, [field]: currentTarget.value })}
          />
        </label>
      ))}
      <label className={css.field}>
        {t('scripts.text')}
        <textarea
          className={css.paste}
          rows={7}
          maxLength={longest}
          value={text}
          onChange={({ currentTarget }) => setWritten(currentTarget.value)}
        />
      </label>
      {written !== null && (
        <div>
          <ActionButton action={{ label: t('scripts.refill'), onClick: () => setWritten(null) }} />
        </div>
      )}
      <ModelButton key={`model ${template.id}`} {...{ template, values, language }} onText={setWritten} />
      <Checked text={text} kind={template.kind} studio={studio} options={options} />
      <Use key={`use ${template.id}`} template={template} text={text} onTake={onTake} />
    </div>
  );
}

interface TemplateChoiceProps {
  readonly template: ScriptTemplate;
  readonly language: ScriptLanguage;
  readonly onTemplate: (template: ScriptTemplate) => void;
  readonly onLanguage: (language: ScriptLanguage) => void;
}

const kinds = ['video', 'comment'] as const;

function TemplateChoice({ template, language, onTemplate, onLanguage }: TemplateChoiceProps) {
  return (
    <>
      <label className={css.choice}>
        {t('scripts.template')}
        <select
          value={template.id}
          onChange={({ currentTarget }) => {
            const chosen = scriptTemplates.find(({ id }) => id === currentTarget.value);
            if (chosen) onTemplate(chosen);
          }}
        >
          {kinds.map((kind) => (
            <optgroup key={kind} label={t(`scripts.kinds.${kind}`)}>
              {scriptTemplates
                .filter((one) => one.kind === kind)
                .map(({ id }) => (
                  <option key={id} value={id}>
                    {t(`scripts.templates.${id}`)}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label className={css.choice}>
        {t('scripts.language')}
        <select
          value={language}
          onChange={({ currentTarget }) =>
            onLanguage(scriptLanguages.find((one) => one === currentTarget.value) ?? 'zh')
          }
        >
          {scriptLanguages.map((one) => (
            <option key={one} value={one}>
              {t(`scripts.languages.${one}`)}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

interface CheckedProps extends Pick<HelperProps, 'studio' | 'options'> {
  readonly text: string;
  readonly kind: ScriptTemplate['kind'];
}

/** What the checklist says of the text, the most serious first. */
function Checked({ text, kind, studio, options }: CheckedProps) {
  const late = useDeferredValue(text);
  const findings = useMemo(() => {
    const draft = kind === 'video' ? { studio, script: late } : { studio, description: late };
    // What a page has to say of labels and formats is said of the page, above.
    const found = checkReading(null, draft, options).findings.filter(({ kind: of }) => of !== 'format');
    return [...found].sort((a, b) => Number(b.light === 'red') - Number(a.light === 'red'));
  }, [late, kind, studio, options]);
  return (
    <div role="status" aria-label={t('scripts.checked')}>
      {findings.length === 0 && <Light level="ok">{t('scripts.clear')}</Light>}
      <ul className={css.found}>
        {findings.slice(0, 8).map((finding, nth) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: drawn anew with every letter
          <li key={nth}>
            <Light level={finding.light === 'red' ? 'stop' : 'warn'}>{headline(finding)}</Light>
            {finding.text !== undefined && <p className={css.note}>{reasonText(finding)}</p>}
          </li>
        ))}
      </ul>
      {findings.length > 8 && <Faint>{t('draft.more', [findings.length - 8])}</Faint>}
    </div>
  );
}

interface UseProps {
  readonly template: ScriptTemplate;
  readonly text: string;
  readonly onTake: (text: string) => void;
}

const usesSchema = z.record(z.string(), z.number().int());

/** The ways out: the clipboard, or the script box. A flagged template waits for a tick. Uses are counted (S1-30). */
function Use({ template: { id, kind, flag }, text, onTake }: UseProps) {
  const [agreed, setAgreed] = useState(false);
  const [said, setSaid] = useState('');
  const [uses, setUses] = useSetting('scriptUses', usesSchema, {});
  const used = uses[id] ?? 0;
  const count = (what: string) => {
    setUses((last) => ({ ...last, [id]: (last[id] ?? 0) + 1 }));
    setSaid(what);
  };
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => count(t('scripts.copied')),
      () => setSaid(t('scripts.copyFailed')),
    );
  return (
    <>
      {flag && (
        <label className={css.tick}>
          <input
            type="checkbox"
            checked={agreed}
            onChange={({ currentTarget }) => setAgreed(currentTarget.checked)}
          />
          {t('scripts.flag')}
        </label>
      )}
      {(!flag || agreed) && (
        <div className={css.actions}>
          <ActionButton action={{ label: t('scripts.copy'), onClick: () => void copy() }} />
          {kind === 'video' && (
            <ActionButton
              action={{
                label: t('scripts.take'),
                onClick: () => {
                  onTake(text);
                  count(t('scripts.taken'));
                },
              }}
            />
          )}
        </div>
      )}
      <div role="status">{said && <Faint>{said}</Faint>}</div>
      {used > 0 && <Faint>{t('scripts.used', used)}</Faint>}
    </>
  );
}
