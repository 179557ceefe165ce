import type { ScriptField } from '../../lib/checklist/scripts';
import { t } from '../ui/text';

/** A field in the language of the page. */
export const fieldName = (field: ScriptField): string => t(`scripts.fields.${field}`);
