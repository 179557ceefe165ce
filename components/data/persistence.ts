/** Asks the browser never to clear the store by itself; false when it declines. */
export async function askPersistence(): Promise<boolean> {
  return (await navigator.storage.persisted()) || navigator.storage.persist();
}
