import { Popover } from '@mantine/core';
import { type ReactNode, type Ref, useCallback, useLayoutEffect, useRef, useState } from 'react';
import css from './popout.module.css';

/** Hands an element that is already on the page to Popover as its target, and draws nothing itself. */
function TargetOf({ element, ref }: { element: HTMLElement | null; ref?: Ref<HTMLElement> }) {
  useLayoutEffect(() => {
    if (typeof ref !== 'function') return undefined;
    ref(element);
    return () => {
      ref(null);
    };
  }, [element, ref]);
  return null;
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
        onClick={() => setOpened((before) => !before)}
      >
        {trigger}
      </button>
      {opened && (
        <Popover
          opened
          onChange={(next) => (next ? undefined : close())}
          width={width}
          withRoles={false}
          trapFocus
          radius="lg"
          transitionProps={{ duration: 0 }}
        >
          <Popover.Target>
            <TargetOf element={button.current} />
          </Popover.Target>
          <Popover.Dropdown role="dialog" aria-label={title} className={css.dropdown}>
            {children(close)}
          </Popover.Dropdown>
        </Popover>
      )}
    </>
  );
}
