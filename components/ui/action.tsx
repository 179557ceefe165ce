import { Anchor, Button } from '@mantine/core';

/** One thing to do: a handler, or an address (studio pages open in a new tab). */
export type Action = { label: string } & ({ onClick: () => void; href?: undefined } | { href: string });

function linkProps(href: string) {
  return /^https?:/.test(href) ? { href, target: '_blank', rel: 'noreferrer' } : { href };
}

/** An action as a button; `primary` at most once on a screen. */
export function ActionButton({ action, primary = false }: { action: Action; primary?: boolean }) {
  const variant = primary ? 'filled' : 'default';
  if (action.href !== undefined) {
    return (
      <Button component="a" variant={variant} {...linkProps(action.href)}>
        {action.label}
      </Button>
    );
  }
  return (
    <Button variant={variant} onClick={action.onClick}>
      {action.label}
    </Button>
  );
}

/** An action inside a line of text. */
export function ActionLink({ action }: { action: Action }) {
  if (action.href !== undefined) {
    return (
      <Anchor inherit underline="always" {...linkProps(action.href)}>
        {action.label}
      </Anchor>
    );
  }
  return (
    <Anchor inherit underline="always" component="button" type="button" onClick={action.onClick}>
      {action.label}
    </Anchor>
  );
}
