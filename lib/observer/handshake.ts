/**
 * How the MAIN-world observer gets a private line to the isolated world. Both scripts run at document_start,
 * before any script of the page, so one synchronous event carries a MessagePort across and is never fired again:
 * the page has had no chance to listen for it, or to send one of its own. Whichever script runs first waits for the other.
 */
const hello = 'fp:hello';
const here = 'fp:here';

/** False once page code can have run: then nobody's event is to be trusted. */
function beforePage(): boolean {
  return document.readyState === 'loading' && document.scripts.length === 0;
}

/** MAIN world: calls `ready` with a function that sends over the private port. */
export function awaitPort(ready: (send: (message: unknown) => void) => void): void {
  const take = (event: Event) => {
    document.removeEventListener(hello, take);
    const port = event instanceof MessageEvent ? event.ports[0] : undefined;
    if (!port || !beforePage()) return;
    event.preventDefault();
    ready(port.postMessage.bind(port));
  };
  document.addEventListener(hello, take);
  document.dispatchEvent(new Event(here));
}

/** Isolated world: opens the line and returns its own end. */
export function offerPort(): MessagePort {
  const { port1, port2 } = new MessageChannel();
  const offer = () => {
    if (!beforePage()) return;
    // A cancelled event is the other side's "taken"; an uncancelled one found nobody there yet.
    const free = document.dispatchEvent(new MessageEvent(hello, { ports: [port2], cancelable: true }));
    if (!free) document.removeEventListener(here, offer);
  };
  document.addEventListener(here, offer);
  offer();
  return port1;
}
