import { Popover } from '@mantine/core';
import { type ReactNode, type Ref, useLayoutEffect } from 'react';
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

export interface PopoutDialogProps {
  anchor: HTMLElement | null;
  /** Accessible name. */
  title: string;
  width: number;
  onClose: () => void;
  children: ReactNode;
}

/** The dialog of a Popout; a file of its own because its positioning code is only needed once something opens. */
export function PopoutDialog({ anchor, title, width, onClose, children }: PopoutDialogProps) {
  return (
    <Popover
      opened
      onDismiss={onClose}
      width={width}
      withRoles={false}
      trapFocus
      radius="lg"
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <TargetOf element={anchor} />
      </Popover.Target>
      <Popover.Dropdown role="dialog" tabIndex={-1} aria-label={title} className={css.dropdown}>
        {children}
      </Popover.Dropdown>
    </Popover>
  );
}
