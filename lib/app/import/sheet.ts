/** One table of a file, every cell as text; a blank cell is ''. */
export interface Sheet {
  /** the sheet's name, or the file's inside an archive */
  readonly name: string;
  /** a line of a text file has every cell; a workbook leaves blank ones at a row's end out */
  readonly from: 'text' | 'workbook';
  readonly rows: readonly (readonly string[])[];
}
