import type { MetricId, Values } from '../core/metric-ids';
import { ByteReader, ByteWriter, DamagedBytes } from './bytes';
import { codeLimit, metricCodes, metricOfCode } from './metric-codes';
import { newSeries, readNumber, type Series, writeNumber } from './pack-number';

/** The lifetime values of one work as one reader saw them. */
export interface StoredReading {
  /** epoch ms */
  readonly at: number;
  readonly reader: string;
  readonly values: Values;
  readonly approx?: true;
  readonly settled?: true;
  /** of the money among the values */
  readonly currency?: string;
}

/**
 * Bytes of a pack, format 1: format · texts (readers, currencies) · forms · readings.
 * A form says what a reading consists of (reader, flags, currency, metric codes), so that each reading only
 * names its form, then gives the time since the one before and each value's change since its reader's last.
 */
const format = 1;
const approxFlag = 1;
const settledFlag = 2;

interface Form {
  readonly index: number;
  readonly reader: string;
  readonly flags: number;
  readonly currency: string;
  readonly metrics: readonly MetricId[];
}

/** Packs readings in the order given; unpacking gives every one back exactly. */
export function packReadings(readings: readonly StoredReading[]): Uint8Array<ArrayBuffer> {
  const forms: Form[] = [];
  const body = new ByteWriter();
  const series = new SeriesByReader();
  let before = 0;
  for (const reading of readings) {
    const form = formOf(reading, forms);
    body.varint(form.index);
    body.zigzag(reading.at - before);
    before = reading.at;
    for (const metric of form.metrics) {
      const value = reading.values[metric];
      if (value !== undefined) writeNumber(body, value, series.of(form.reader, metricCodes[metric]));
    }
  }
  const head = new ByteWriter();
  writeForms(head, forms);
  head.varint(readings.length);
  return body.done(head);
}

/** Undoes `packReadings`. Throws `DamagedBytes` on anything it did not write. */
export function unpackReadings(bytes: Uint8Array): StoredReading[] {
  const from = new ByteReader(bytes);
  const forms = readForms(from);
  const series = new SeriesByReader();
  const readings: StoredReading[] = [];
  let at = 0;
  for (let left = from.varint(); left > 0; left--) {
    const form = forms[from.varint()];
    if (!form) throw new DamagedBytes('unknown form');
    at += from.zigzag();
    const values: Partial<Record<MetricId, number>> = {};
    for (const metric of form.metrics) {
      values[metric] = readNumber(from, series.of(form.reader, metricCodes[metric]));
    }
    readings.push(readingOf(form, at, values));
  }
  from.end();
  return readings;
}

/** The running series of each reader's metrics. */
class SeriesByReader {
  readonly #readers = new Map<string, (Series | undefined)[]>();

  of(reader: string, code: number): Series {
    let all = this.#readers.get(reader);
    if (!all) {
      all = new Array<Series | undefined>(codeLimit);
      this.#readers.set(reader, all);
    }
    const known = all[code];
    if (known) return known;
    const made = newSeries();
    all[code] = made;
    return made;
  }
}

/** The form of a reading; a work's readings have very few, so looking through them beats any key. */
function formOf(reading: StoredReading, forms: Form[]): Form {
  const flags = (reading.approx ? approxFlag : 0) | (reading.settled ? settledFlag : 0);
  const currency = reading.currency ?? '';
  for (const form of forms) {
    if (form.reader === reading.reader && form.flags === flags && form.currency === currency) {
      if (hasMetrics(reading.values, form.metrics)) return form;
    }
  }
  const metrics = knownMetrics(reading.values);
  const form: Form = { index: forms.length, reader: reading.reader, flags, currency, metrics };
  forms.push(form);
  return form;
}

/** True when exactly these metrics have a value, in this order. */
function hasMetrics(values: Values, metrics: readonly MetricId[]): boolean {
  let n = 0;
  for (const metric in values) {
    // The keys of Values are metric ids; for-in types them as text.
    if (values[metric as MetricId] === undefined) continue;
    if (metrics[n] !== metric) return false;
    n++;
  }
  return n === metrics.length;
}

/** The metrics that have a value, in the order they were given. */
export function knownMetrics(values: Values): MetricId[] {
  // Object.keys types its result as text; the keys of Values are metric ids, checked where they came in.
  return (Object.keys(values) as MetricId[]).filter((metric) => values[metric] !== undefined);
}

function readingOf({ reader, flags, currency }: Form, at: number, values: Values): StoredReading {
  return {
    at,
    reader,
    values,
    ...(flags & approxFlag ? { approx: true as const } : {}),
    ...(flags & settledFlag ? { settled: true as const } : {}),
    ...(currency ? { currency } : {}),
  };
}

function writeForms(out: ByteWriter, forms: readonly Form[]): void {
  const texts = [...new Set(forms.flatMap(({ reader, currency }) => [reader, currency]))];
  out.byte(format);
  out.varint(texts.length);
  for (const text of texts) out.text(text);
  out.varint(forms.length);
  for (const { reader, flags, currency, metrics } of forms) {
    out.varint(texts.indexOf(reader));
    out.varint(flags);
    out.varint(texts.indexOf(currency));
    out.varint(metrics.length);
    for (const metric of metrics) out.varint(metricCodes[metric]);
  }
}

function readForms(from: ByteReader): Form[] {
  if (from.byte() !== format) throw new DamagedBytes('unknown format');
  const texts = Array.from({ length: counted(from) }, () => from.text());
  const text = () => {
    const found = texts[from.varint()];
    if (found === undefined) throw new DamagedBytes('unknown text');
    return found;
  };
  return Array.from({ length: counted(from) }, (_, index) => {
    const reader = text();
    const flags = from.varint();
    if (flags > (approxFlag | settledFlag)) throw new DamagedBytes('unknown flag');
    return {
      index,
      reader,
      flags,
      currency: text(),
      metrics: Array.from({ length: counted(from) }, () => metricAt(from)),
    };
  });
}

function metricAt(from: ByteReader): MetricId {
  const metric = metricOfCode(from.varint());
  if (!metric) throw new DamagedBytes('unknown metric');
  return metric;
}

/** A length that bytes at hand could hold: damaged bytes must not make us allocate. */
function counted(from: ByteReader): number {
  const length = from.varint();
  if (length > 100_000) throw new DamagedBytes('impossible length');
  return length;
}
