import { strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { decodeFile } from '../../../lib/app/import/decode';
import { FileError } from '../../../lib/app/import/fault';
import { Zip } from '../../../lib/app/import/zip';
import { archive, type Cell, styled, workbook } from '../../fixtures/files/workbook';

type Content = string | Uint8Array<ArrayBuffer>;
const rowsOf = async (content: Content) => {
  const { sheets } = await decodeFile(new Blob([content]), 'works.csv');
  return sheets[0]?.rows;
};
const faultOf = (content: Content | Blob) =>
  decodeFile(content instanceof Blob ? content : new Blob([content]), 'works.csv').then(
    () => 'none',
    (error: unknown) => (error instanceof FileError ? error.code : error),
  );
const utf16 = (text: string, { mark = true, big = false } = {}) => {
  const units = [...(mark ? '\ufeff' : ''), ...text].map((char) => char.charCodeAt(0));
  return new Uint8Array(units.flatMap((unit) => (big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
};
/** 作品名称,播放量\n春笋,12 */
const gbk = Uint8Array.from(Buffer.from('d7f7c6b7c3fbb3c62cb2a5b7c5c1bf0ab4bacbf12c3132', 'hex'));
const table = [
  ['作品名称', '播放量'],
  ['春笋', '12'],
];
const text = '作品名称,播放量\n春笋,12';

it.each<[string, Content]>([
  ['UTF-8', text],
  ['UTF-8 with a mark', `\ufeff${text}`],
  ['GBK', gbk],
  ['UTF-16 with a mark', utf16(text)],
  ['UTF-16 of the other order', utf16(text, { big: true })],
  ['lines as Windows ends them', text.replace('\n', '\r\n')],
  ['a line at the end', `${text}\r\n`],
  ['tabs', text.replaceAll(',', '\t')],
  ['semicolons', text.replaceAll(',', ';')],
  ['the delimiter that Excel is told of', `sep=|\n${text.replaceAll(',', '|')}`],
])('text: %s', async (_, content) => {
  expect(await rowsOf(content)).toEqual(table);
});

it('UTF-16 without a mark is known by its NULs', async () => {
  expect(await rowsOf(utf16('title,views\nbamboo,12', { mark: false }))).toEqual([
    ['title', 'views'],
    ['bamboo', '12'],
  ]);
});

it('quotes hold delimiters, line ends and quotes', async () => {
  expect(await rowsOf('a,b\n"x, ""y""\nz",1\n,')).toEqual([
    ['a', 'b'],
    ['x, "y"\nz', '1'],
    ['', ''],
  ]);
});

it('a quote that is never closed costs its own line', async () => {
  const rest = Array.from({ length: 300 }, (_, n) => `title ${n},${n}`).join('\n');
  const rows = await rowsOf(`title,views\n"half,1\n${rest}\nlast "word",2`);
  expect(rows?.[1]).toEqual(['"half', '1']);
  expect(rows?.at(-1)).toEqual(['last "word"', '2']);
  expect(rows).toHaveLength(303);
});

it('a workbook: texts, dates, spans, shares, formulas by their saved value, numbers kept whole', async () => {
  const cells: Cell[] = [
    '春笋 <三吃>',
    styled(46_346.771_18, 'dateTime'),
    styled(46346, 'date'),
    styled(46346.5, 'chinese'),
    styled(84 / 86_400, 'time'),
    styled(0.2016, 'percent'),
    0.697_000_000_000_000_06,
    { xml: '<c><f>B2*2</f><v>24</v></c>' },
    { xml: '<c t="str"><f>A2&amp;"x"</f><v>a &amp; b</v></c>' },
    { xml: '<c><f>NOW()</f></c>' },
    { xml: '<c t="e"><v>#DIV/0!</v></c>' },
    { xml: '<c t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r><rPh><t>x</t></rPh></is></c>' },
    7.412345678901234e18,
  ];
  const rows = await rowsOf(workbook({ 作品: [['标题'], cells] }));
  expect(rows?.[1]).toEqual([
    '春笋 <三吃>',
    '2026-11-20 18:30:30',
    '2026-11-20',
    '2026-11-20 12:00:00',
    '0:01:24',
    '20.16%',
    '0.697',
    '24',
    'a & b',
    '',
    '',
    'inline',
    '7.412345678901234e+18',
  ]);
});

it('a workbook that counts its days from 1904', async () => {
  const rows = await rowsOf(workbook({ a: [[styled(44_884, 'date')]] }, { date1904: true }));
  expect(rows).toEqual([['2026-11-20']]);
});

it('row numbers stay those of the workbook', async () => {
  const rows = await rowsOf(workbook({ a: [['x'], [], [null, 'y']] }));
  expect(rows).toEqual([['x'], [], ['', 'y']]);
});

it('a ZIP gives its tables and not what hides beside them', async () => {
  const zip = archive({
    'Table data.csv': 'a,b\n1,2',
    'Chart data.csv': 'c,d\n3,4',
    'inner/book.xlsx': workbook({ one: [['e'], ['5']] }),
    '__MACOSX/._Table data.csv': 'x',
    'read me.md': 'no',
  });
  const { sheets } = await decodeFile(new Blob([zip]), 'a.zip');
  expect(sheets.map(({ name }) => name)).toEqual(['Table data.csv', 'Chart data.csv', 'book.xlsx · one']);
  expect(sheets[2]?.rows).toEqual([['e'], ['5']]);
});

it('progress rises and ends at the whole', async () => {
  const shares: number[] = [];
  const rows = Array.from({ length: 20_000 }, (_, n) => [`title ${n}`, n]);
  await decodeFile(new Blob([workbook({ a: rows })]), 'a.xlsx', (share) => shares.push(share));
  expect(shares.length).toBeGreaterThan(5);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
});

/** A file of that size without the bytes. */
const huge = (size: number) => Object.defineProperty(new Blob(['x']), 'size', { value: size });
const container = (name: string) =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...utf16(name, { mark: false })]);
const latin = new Uint8Array([...strToU8('title,views\ncaf'), 0xe9, ...strToU8(',12')]);
const picture = Uint8Array.from(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
/** The size in the directory of an archive's only entry, set to another. */
const withDeclared = (zip: Uint8Array<ArrayBuffer>, size: number) => {
  const view = new DataView(zip.slice().buffer);
  for (let at = 0; at < view.byteLength - 4; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return new Uint8Array(view.buffer);
};
const withFlag = (zip: Uint8Array<ArrayBuffer>) => {
  const view = new DataView(zip.slice().buffer);
  for (let at = 0; at < view.byteLength - 4; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
  return new Uint8Array(view.buffer);
};
const csvZip = archive({ 'a.csv': 'a,b\n1,2\n'.repeat(5_000) });

it.each<[string, string, Content | Blob]>([
  ['an empty file', 'empty', ''],
  ['blank lines only', 'empty', ',,\n,,\n'],
  ['200 MB, refused by its size alone', 'too-big', huge(200 * 1024 * 1024)],
  ['a web page that calls itself xls', 'web-page', '<html><body><table><tr><td>1</td></tr></table>'],
  ['a spreadsheet of 2003 in XML', 'web-page', '<?xml version="1.0"?><Workbook></Workbook>'],
  ['another encoding', 'encoding', latin],
  ['a picture', 'no-table', picture],
  ['a workbook with a password', 'password', container('EncryptedPackage')],
  ['a workbook of before 2007', 'old-excel', container('Workbook')],
  ['an archive with a password', 'password', withFlag(csvZip)],
  ['an archive without a table', 'no-table', archive({ 'read me.md': 'x' })],
  ['an archive cut off', 'damaged', csvZip.slice(0, csvZip.length - 40)],
  ['an archive with broken bytes', 'damaged', csvZip.map((byte, n) => (n > 40 && n < 60 ? ~byte : byte))],
  ['an archive that declares too much', 'unpacks-too-big', withDeclared(csvZip, 600 * 1024 * 1024)],
  ['an archive that holds more than it declares', 'unpacks-too-big', withDeclared(csvZip, 10)],
  ['a workbook without a list of sheets', 'no-table', archive({ 'xl/worksheets/sheet1.xml': '<x/>' })],
  ['more rows than are taken', 'too-many-rows', `a,b\n${'1,2\n'.repeat(200_001)}`],
  [
    'a row that never ends',
    'damaged',
    archive({
      'xl/workbook.xml': '<workbook><sheets><sheet name="a" r:id="r1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
      'xl/worksheets/sheet1.xml': `<row>${'<c><v>1</v></c>'.repeat(100_000)}`,
    }),
  ],
])('%s: %s', async (_, fault, content) => {
  expect(await faultOf(content)).toBe(fault);
});

it('a bomb is stopped by what its files unpack to together', async () => {
  const zeros = new Uint8Array(400);
  const zip = await Zip.open(new Blob([archive({ a: zeros, b: zeros, c: zeros })]), 1_000);
  const sizes: (number | string)[] = [];
  for (const entry of zip.entries) {
    try {
      for await (const bytes of zip.unpack(entry)) sizes.push(bytes.length);
    } catch (error) {
      sizes.push(error instanceof FileError ? error.code : String(error));
    }
  }
  expect(sizes).toEqual([400, 400, 'unpacks-too-big']);
});
