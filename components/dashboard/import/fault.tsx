import type { ImportFailure } from '../../data/import';
import { camel, t } from '../../ui/text';
import css from './import-page.module.css';

/** Why a file, or what was said of it, is not taken. */
export function Fault({ failure, column }: { failure: ImportFailure | undefined; column?: string }) {
  if (!failure) return null;
  const { fault, detail } = failure;
  return (
    <p role="alert" className={`${css.said} ${css.fault}`} data-fault={fault}>
      {column && `${t('import.inColumn', [column])} `}
      {t(`import.fault.${camel(fault)}`)} {detail}
    </p>
  );
}
