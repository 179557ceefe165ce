import type { CDPSession } from '@playwright/test';

/** The fields of protocol answers that are used here; Playwright's own types lack the Extensions domain. */
export interface Answer {
  sessionId: string;
  data: string;
  result: { value: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}
export type Send = (method: string, params?: unknown) => Promise<Answer>;

interface Message {
  id?: number;
  method?: string;
  params?: unknown;
  result?: Answer;
  error?: { message: string };
}

/**
 * DevTools protocol with one target through the browser's own session, for targets that Playwright has no object for.
 * `heard` gets the target's events.
 */
export async function attach(
  session: CDPSession,
  targetId: string,
  heard: (method: string, params: unknown) => void,
): Promise<Send> {
  // The typed overloads know too few domains.
  const outer = session.send.bind(session) as unknown as Send;
  const { sessionId } = await outer('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, { done: (result: Answer) => void; fail: (error: Error) => void }>();
  session.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
    if (from !== sessionId) return;
    const { id, method, params, result, error }: Message = JSON.parse(message);
    if (method !== undefined) heard(method, params);
    const call = id === undefined ? undefined : waiting.get(id);
    if (id === undefined || !call) return;
    waiting.delete(id);
    if (error || !result) call.fail(new Error(error?.message ?? 'no result'));
    else call.done(result);
  });
  let last = 0;
  return (method, params = {}) =>
    new Promise((done, fail) => {
      const id = ++last;
      waiting.set(id, { done, fail });
      outer('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id, method, params }),
      }).catch(fail);
    });
}
