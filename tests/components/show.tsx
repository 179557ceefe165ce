import { MantineProvider } from '@mantine/core';
import { cleanup, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach } from 'vitest';
import { theme } from '../../components/ui/theme';

afterEach(cleanup);

function Wrapper({ children }: { children: ReactNode }) {
  return (
    <MantineProvider theme={theme} env="test" withCssVariables={false} withGlobalClasses={false}>
      {children}
    </MantineProvider>
  );
}

/** Renders inside the theme as every page does, without transitions and portals. Call `speak` first. */
export function show(node: ReactNode) {
  return render(node, { wrapper: Wrapper });
}
