import type { Analysis } from '../analysis';
import type { Finding } from '../finding';
import { type FieldMeasure, measureFields } from '../limits';
import { finding } from './make';

/** Length limits and forbidden characters of the studio. Red over a limit the form enforces, amber over advice. */
export function checkFormat({ draft }: Analysis): Finding[] {
  const { studio } = draft;
  if (studio === undefined) return [];
  const over = measureFields(draft, studio).flatMap(measureFinding);
  // The hard limit says all that the soft one would.
  const hard = new Set(over.filter(({ light }) => light === 'red').map(({ field }) => field));
  const lengths = over.filter(({ light, field }) => light === 'red' || !hard.has(field));
  return [...lengths, ...(studio === 'youtube' ? brackets(draft) : [])];
}

function measureFinding({ limit, count, over }: FieldMeasure): Finding[] {
  const params = { count, limit: limit.max, unit: limit.unit, grade: limit.grade };
  const source = `format/${limit.studio}-${limit.field}-${limit.unit}-${limit.max}`;
  const { field } = limit;
  if (over) {
    const light = limit.hard ? 'red' : 'amber';
    return [
      {
        ...finding({ rule: 'format', light, source, code: limit.hard ? 'overLimit' : 'overAdvice', params }),
        field,
      },
    ];
  }
  if (limit.min !== undefined && count < limit.min && count > 0) {
    const low = { ...params, limit: limit.min };
    return [{ ...finding({ rule: 'format', light: 'amber', source, code: 'tooShort', params: low }), field }];
  }
  return [];
}

/** YouTube refuses angle brackets in title and description. */
function brackets(draft: Analysis['draft']): Finding[] {
  return (['title', 'description'] as const).flatMap((field) =>
    [...(draft[field] ?? '').matchAll(/[<>]/g)].slice(0, 1).map((match) => ({
      ...finding({ rule: 'format', light: 'red', source: 'format/angle-brackets', code: 'angleBrackets' }),
      field,
      span: { field, start: match.index, end: match.index + 1 },
      text: match[0],
    })),
  );
}
