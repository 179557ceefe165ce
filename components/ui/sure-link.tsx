import { useState } from 'react';
import { ActionLink } from './action';

/** Something that cannot be taken back: the first click asks, the second does it. */
export function SureLink({ label, sure, onSure }: { label: string; sure: string; onSure: () => void }) {
  const [isSure, setIsSure] = useState(false);
  return (
    <ActionLink
      action={{ label: isSure ? sure : label, onClick: () => (isSure ? onSure() : setIsSure(true)) }}
    />
  );
}
