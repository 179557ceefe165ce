// @vitest-environment happy-dom
import { act, render, screen } from '@testing-library/react';
import { Component, type ReactNode } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fetched } from '../../../components/ui/fetched';

const Waiting = () => <p>waiting</p>;
const Greeting = ({ name }: { name: string }) => <p>hello {name}</p>;

class Boundary extends Component<{ children: ReactNode }> {
  override state = { failed: false };
  static getDerivedStateFromError() {
    return { failed: true };
  }
  override render() {
    return this.state.failed ? <p>failed</p> : this.props.children;
  }
}

afterEach(() => vi.restoreAllMocks());

describe('a fetched component', () => {
  test('shows that it waits, then itself as soon as it is there, with its props', async () => {
    let arrive = (_component: typeof Greeting) => {};
    const load = vi.fn(
      () =>
        new Promise<typeof Greeting>((done) => {
          arrive = done;
        }),
    );
    const Fetched = fetched(load, Waiting);
    expect(load).not.toHaveBeenCalled();
    render(<Fetched name="you" />);
    expect(screen.getByText('waiting')).toBeTruthy();
    await act(async () => arrive(Greeting));
    expect(screen.getByText('hello you')).toBeTruthy();
  });

  test('is fetched once, and stands at once when shown again', async () => {
    const load = vi.fn(async () => Greeting);
    const Fetched = fetched(load, Waiting);
    const first = render(<Fetched name="one" />);
    await screen.findByText('hello one');
    first.unmount();
    render(<Fetched name="two" />);
    expect(screen.getByText('hello two')).toBeTruthy();
    expect(load).toHaveBeenCalledTimes(1);
  });

  test('a fetch that fails is thrown where the component would be, and tried again the next time', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const load = vi.fn(async () => Greeting).mockRejectedValueOnce(new Error('gone'));
    const Fetched = fetched(load, Waiting);
    const first = render(
      <Boundary>
        <Fetched name="one" />
      </Boundary>,
    );
    await screen.findByText('failed');
    first.unmount();
    render(<Fetched name="two" />);
    await screen.findByText('hello two');
  });
});
