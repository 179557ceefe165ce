/** Why a row of a file is not taken. A `skip` needs nothing done; a `fault` stops the import until the user decides. */
export const rowProblems = {
  'no-order-id': 'fault',
  'no-buyer': 'fault',
  'bad-date': 'fault',
  future: 'fault',
  'not-an-amount': 'fault',
  'too-many-decimals': 'fault',
  'too-large': 'fault',
  'zero-price': 'fault',
  'bad-currency': 'fault',
  'other-currency': 'fault',
  'duplicate-differs': 'fault',
  'stored-differs': 'fault',
  'refund-over': 'fault',
  'refund-without-order': 'fault',
  'bad-kind': 'fault',
  'bad-category': 'fault',
  'bad-scope': 'fault',
  'bad-flag': 'fault',
  'bad-count': 'fault',
  'no-path': 'fault',
  duplicate: 'skip',
  'already-stored': 'skip',
  'not-paid': 'skip',
} as const;
export type RowProblemCode = keyof typeof rowProblems;

export interface RowProblem {
  /** row of the file as a spreadsheet counts, from 1 */
  readonly row: number;
  readonly code: RowProblemCode;
}

export const isFault = ({ code }: RowProblem): boolean => rowProblems[code] === 'fault';
