/** The few things of XML that a workbook needs. Elements may carry a namespace prefix: some writers give one to all. */

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Text between tags as it reads: entities, and the `_x000D_` that spreadsheets write for characters XML forbids. */
export function plainText(raw: string): string {
  if (!raw.includes('&') && !raw.includes('_x')) return raw;
  return raw
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(lt|gt|amp|quot|apos));/gi, (whole, ten, sixteen, name) => {
      if (name) return named[name.toLowerCase()] ?? whole;
      const code = ten ? Number(ten) : Number.parseInt(sixteen, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    })
    .replace(/_x([\da-f]{4})_/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** An attribute of an opening tag; '' when it is not there. */
export function attribute(tag: string, name: string): string {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return plainText(match?.[1] ?? match?.[2] ?? '');
}

/** The opening tags of all elements called `name`. */
export function tagsOf(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>`, 'g'))].map(([tag]) => tag);
}

/** An element that is never closed is damage, not something to hold in memory for. */
const longestElement = 1_000_000;

/** Finds whole elements of one name in text that comes in pieces: their opening tag and what is inside. */
export class ElementStream {
  readonly #pattern: RegExp;
  readonly #decoder = new TextDecoder();
  #rest = '';

  constructor(name: string) {
    this.#pattern = new RegExp(
      `<(?:\\w+:)?${name}(?=[\\s/>])([^>]*?)(?:/>|>([\\s\\S]*?)</(?:\\w+:)?${name}\\s*>)`,
      'g',
    );
  }

  /** False when an element has no end. */
  push(bytes: Uint8Array, found: (tag: string, inside: string) => void): boolean {
    this.#rest += this.#decoder.decode(bytes, { stream: true });
    this.#pattern.lastIndex = 0;
    let end = 0;
    for (let match = this.#pattern.exec(this.#rest); match; match = this.#pattern.exec(this.#rest)) {
      found(match[1] ?? '', match[2] ?? '');
      end = this.#pattern.lastIndex;
    }
    this.#rest = this.#rest.slice(end);
    return this.#rest.length <= longestElement;
  }
}
