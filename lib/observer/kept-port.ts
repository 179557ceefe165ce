/** Where the isolated world keeps its end of the line between document_start and document_idle; pages have no access to this world. */
const slot = Symbol.for('fupan.port');

/** Keeps the port for `takePort`. Messages wait inside it until somebody listens. */
export function keepPort(port: MessagePort): void {
  Object.defineProperty(globalThis, slot, { value: port, configurable: true });
}

/** The kept port, once; undefined in a frame where the line was never opened. */
export function takePort(): MessagePort | undefined {
  const port: unknown = Reflect.get(globalThis, slot);
  Reflect.deleteProperty(globalThis, slot);
  return port instanceof MessagePort ? port : undefined;
}
