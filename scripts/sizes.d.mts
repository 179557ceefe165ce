export interface Size {
  readonly key: string;
  readonly what: string;
  readonly bytes: number;
  /** bytes */
  readonly limit: number;
}
export function measureSizes(out: string): Size[];
