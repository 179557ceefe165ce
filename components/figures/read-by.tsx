import { useImportOf } from '../data/import-origin';
import { dateTime } from '../ui/format';

/** Where a value is from: the reader's id, or the file's name and when it was taken in. */
export function ReadBy({ reader }: { reader: string }) {
  const file = useImportOf(reader);
  if (!file) return <code>{reader}</code>;
  return (
    <>
      {file.name} · {dateTime(file.at)}
    </>
  );
}
