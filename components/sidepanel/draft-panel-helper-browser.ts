import type { ScriptLanguage } from '../../lib/checklist/scripts';

/** What the browser says of its own model: it is not there, it would have to be fetched first, or it is ready. */
export type ModelState = 'unavailable' | 'downloadable' | 'downloading' | 'available';

interface Languages {
  readonly expectedInputs: readonly { type: 'text'; languages: readonly string[] }[];
  readonly expectedOutputs: readonly { type: 'text'; languages: readonly string[] }[];
}
interface CreateOptions extends Languages {
  readonly initialPrompts: readonly { role: 'system'; content: string }[];
  readonly signal: AbortSignal;
  readonly monitor: (events: EventTarget) => void;
}
interface Session {
  promptStreaming(text: string, options: { signal: AbortSignal }): ReadableStream<string>;
  destroy(): void;
}
/** The part of the browser's Prompt API that is used here; it runs on this machine. */
interface BrowserModel {
  availability(options: Languages): Promise<ModelState>;
  create(options: CreateOptions): Promise<Session>;
}

/** Null in a browser without one. */
function browserModel(): BrowserModel | null {
  if (!('LanguageModel' in globalThis)) return null;
  // The types of the platform do not know it yet; each use below is guarded.
  return (globalThis as unknown as { LanguageModel: BrowserModel }).LanguageModel;
}

const languagesOf = (language: ScriptLanguage): Languages => ({
  expectedInputs: [{ type: 'text', languages: [language] }],
  expectedOutputs: [{ type: 'text', languages: [language] }],
});

const states: readonly string[] = ['downloadable', 'downloading', 'available'];

/** Whether the browser's model writes a language. Only asks: nothing is fetched. */
export async function modelState(language: ScriptLanguage): Promise<ModelState> {
  try {
    const state = await browserModel()?.availability(languagesOf(language));
    return state !== undefined && states.includes(state) ? state : 'unavailable';
  } catch {
    return 'unavailable';
  }
}

/** Why a model gave no text. */
export type ModelFault = 'stopped' | 'refused' | 'tooLong' | 'unsupported' | 'failed';

const faults: Readonly<Record<string, ModelFault>> = {
  AbortError: 'stopped',
  NotAllowedError: 'refused',
  NotReadableError: 'refused',
  QuotaExceededError: 'tooLong',
  NotSupportedError: 'unsupported',
};

export interface Writing {
  readonly language: ScriptLanguage;
  readonly system: string;
  readonly user: string;
  readonly signal: AbortSignal;
  /** all that was written so far */
  readonly onText: (text: string) => void;
  /** share of the model that was fetched, 0–1 */
  readonly onFetched: (share: number) => void;
}

/** More than any short video says; a model that does not stop by itself is stopped. */
const longestAnswer = 5_000;

/**
 * Lets the browser's model write, piece by piece. To be called by a click alone: it fetches a model that is not there yet.
 * Resolves to what went wrong, or null.
 */
export async function writeWithModel(writing: Writing): Promise<ModelFault | null> {
  const { language, system, user, signal, onText, onFetched } = writing;
  let session: Session | undefined;
  try {
    session = await browserModel()?.create({
      ...languagesOf(language),
      initialPrompts: [{ role: 'system', content: system }],
      signal,
      monitor: (events) =>
        events.addEventListener('downloadprogress', (event) => {
          if ('loaded' in event && typeof event.loaded === 'number') onFetched(event.loaded);
        }),
    });
    if (!session) return 'unsupported';
    const reader = session.promptStreaming(user, { signal }).getReader();
    let text = '';
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      text += piece.value;
      onText(text);
      if (text.length > longestAnswer) {
        await reader.cancel();
        return 'tooLong';
      }
    }
    return text.trim() === '' ? 'failed' : null;
  } catch (error) {
    return (error instanceof Error && faults[error.name]) || 'failed';
  } finally {
    session?.destroy();
  }
}
