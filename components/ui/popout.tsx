import { type ReactNode, useCallback, useRef, useState } from 'react';
import css from './popout.module.css';
import type { PopoutDialog } from './popout-dialog';

let Dialog: typeof PopoutDialog | undefined;

/** Loads the dialog once, ahead of the click where possible; Suspense would hold its first showing back. */
async function load(): Promise<void> {
  Dialog ??= (await import('./popout-dialog')).PopoutDialog;
}

export interface PopoutProps {
  /** What is drawn in the button that opens it. */
  trigger: ReactNode;
  /** Accessible name of the button. */
  label: string;
  /** Accessible name of what opens. */
  title: string;
  className?: string;
  width?: number;
  /** Called only while it is open, so a table may hold thousands of closed ones. */
  children: (close: () => void) => ReactNode;
}

/** A button that opens a small dialog beside it. Enter, Space or click opens; Escape or a click outside closes. */
export function Popout({ trigger, label, title, className, width = 300, children }: PopoutProps) {
  const [opened, setOpened] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = useCallback(() => {
    setOpened(false);
    button.current?.focus();
  }, []);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={`${css.trigger} ${className ?? ''}`}
        aria-label={label}
        aria-haspopup="dialog"
        aria-expanded={opened}
        onPointerEnter={load}
        onFocus={load}
        onKeyDown={({ key }) => {
          // The dialog takes the focus a moment after it shows, and hears the key only then.
          if (key === 'Escape' && opened) close();
        }}
        onClick={() => load().then(() => setOpened((before) => !before))}
      >
        {trigger}
      </button>
      {opened && Dialog && (
        <Dialog anchor={button.current} title={title} width={width} onClose={close}>
          {children(close)}
        </Dialog>
      )}
    </>
  );
}
