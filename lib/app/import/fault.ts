/** Why a file could not be taken as tables. Nothing of it was imported. */
export const fileFaults = [
  'empty',
  'too-big',
  'unpacks-too-big',
  'too-many-rows',
  'password',
  'old-excel',
  'web-page',
  'encoding',
  'damaged',
  'no-table',
] as const;
export type FileFault = (typeof fileFaults)[number];

export class FileError extends Error {
  constructor(readonly code: FileFault) {
    super(code);
    this.name = 'FileError';
  }
}
