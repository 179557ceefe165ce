/**
 * The page's own functions, taken at document_start before any page script can replace them.
 * The page shares its globals with us here, so nothing is called by name later on.
 */
export const apply = Reflect.apply;
export const getOwn = Reflect.get;

/** A prototype's method as a plain function: `borrow(p.then)(promise, …)`. */
export function borrow<This, Args extends unknown[], Result>(
  method: (this: This, ...args: Args) => Result,
): (self: This, ...args: Args) => Result {
  return (self, ...args) => apply(method, self, args);
}

/** A prototype's getter as a plain function. */
export function borrowGetter<Owner extends object, Key extends keyof Owner & string>(
  prototype: Owner,
  key: Key,
): (self: Owner) => Owner[Key] {
  const get = Object.getOwnPropertyDescriptor(prototype, key)?.get;
  if (!get) throw new Error(`no getter ${key}`);
  return (self) => apply(get, self, []);
}

/** A RegExp whose `test` does not look up `exec` on the page's prototype. */
export function sealedRegExp(source: string): (text: string) => boolean {
  const pattern = new RegExp(source);
  const exec = RegExp.prototype.exec;
  return (text) => apply(exec, pattern, [text]) !== null;
}
