import { apply, getOwn } from './natives';

const functionToString = Function.prototype.toString;

/**
 * A stand-in for a native function that keeps its look: name, length, properties, `new`, identity of
 * prototypes, and `fn.toString()`. Calls go to `call`, which must return what the native one returns.
 */
export function standIn<Fn extends (...args: never[]) => unknown>(
  native: Fn,
  call: (native: Fn, self: unknown, args: Parameters<Fn>) => ReturnType<Fn>,
): Fn {
  const nativeToString = new Proxy(functionToString, {
    apply: (target, self, args) => apply(target, self === proxy ? native : self, args),
  });
  const proxy: Fn = new Proxy(native, {
    apply: (target, self, args: Parameters<Fn>) => call(target, self, args),
    get: (target, key) => (key === 'toString' ? nativeToString : getOwn(target, key)),
  });
  return proxy;
}

/** Puts a stand-in where the native function was, with the same property attributes. */
export function replace<Owner extends object, Key extends keyof Owner>(
  owner: Owner,
  key: Key,
  make: (native: Owner[Key]) => Owner[Key],
): void {
  const descriptor = Object.getOwnPropertyDescriptor(owner, key);
  if (!descriptor?.configurable || descriptor.value === undefined) return;
  Object.defineProperty(owner, key, { ...descriptor, value: make(descriptor.value) });
}
