import { useMemo } from 'react';
import { z } from 'zod';
import { defaultPacks, type PackId, packIds } from '../../lib/checklist/ids';
import { addToTeamList, parseTeamList, removeFromTeamList } from '../../lib/checklist/team';
import { useSetting } from './actions';

const packsSchema = z.array(z.enum(packIds));

/** The packs of words that speak, and the ways to switch them. */
export function usePacks() {
  const [packs, setPacks] = useSetting('packs', packsSchema, [...defaultPacks]);
  return {
    packs,
    setPacks: (chosen: readonly PackId[]) => setPacks([...chosen]),
    switchPack: (pack: PackId, on: boolean) =>
      setPacks((last) => packIds.filter((id) => (id === pack ? on : last.includes(id)))),
  };
}

const importSchema = z.array(z.string()).nullable();

/** The team's own list: as text, made ready to check with, and the ways to change it. */
export function useTeamList() {
  const [text, setText] = useSetting('teamList', z.string(), '');
  const [lastImport, setLastImport] = useSetting('teamListImport', importSchema, null);
  const team = useMemo(() => parseTeamList(text).list, [text]);
  return {
    text,
    team,
    add: (line: string) => setText((last) => addToTeamList(last, line).text),
    remove: (line: string) => setText((last) => removeFromTeamList(last, [line])),
    /** the lines that the last import brought; null when there is none to take back */
    lastImport,
    takeIn: (file: string) => {
      const taken = addToTeamList(text, file);
      setText((last) => addToTeamList(last, file).text);
      setLastImport([...taken.added]);
    },
    undoImport: () => {
      if (lastImport) setText((last) => removeFromTeamList(last, lastImport));
      setLastImport(null);
    },
  };
}
