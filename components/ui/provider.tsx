import './mantine-panel.css';
import './theme.css';
import { MantineProvider } from '@mantine/core';
import { type ReactNode, useLayoutEffect } from 'react';
import { locale } from './text';
import { cssVariables, theme } from './theme';

/** Theme, colour scheme (the system's until the user chooses one) and document language, once around a page. */
export function FupanProvider({ children }: { children: ReactNode }) {
  useLayoutEffect(() => {
    document.documentElement.lang = locale();
  }, []);
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      {children}
    </MantineProvider>
  );
}
