import { type ComponentType, useEffect, useState } from 'react';
import { LoadingState } from './states';

/**
 * A component whose code is fetched when it is first shown, and `Waiting` until then. Used in place of `lazy`: React keeps
 * what follows a Suspense fallback back for 0.3 s, which is longer than everything else that our pages do at their start.
 * A failed fetch is thrown where the component would be drawn, as `lazy` does.
 */
export function fetched<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Waiting: ComponentType<Props> = LoadingState,
): ComponentType<Props> {
  let found: ComponentType<Props> | undefined;
  let under: Promise<ComponentType<Props>> | undefined;
  const begin = () => {
    under ??= load();
    return under;
  };
  return function Fetched(props: Props) {
    const [Found, setFound] = useState(() => {
      if (!found) void begin().catch(() => undefined);
      return found;
    });
    useEffect(() => {
      if (Found) return;
      begin().then(
        (component) => {
          found = component;
          setFound(() => component);
        },
        (error: unknown) => {
          under = undefined;
          setFound(() => {
            throw error;
          });
        },
      );
    }, [Found]);
    return Found ? <Found {...props} /> : <Waiting {...props} />;
  };
}
