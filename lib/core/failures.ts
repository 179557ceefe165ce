/**
 * Why a response gave no reading. Only `drift` asks for repair; the others are the user's affair
 * (signed out, no permission, too many requests by the page) or simply nothing there.
 */
export const failureKinds = ['signed-out', 'drift', 'empty', 'denied', 'throttled'] as const;
export type FailureKind = (typeof failureKinds)[number];

export interface Failure {
  readonly kind: FailureKind;
  /** for drift: where in the body the shape broke, as keys joined by dots; never a value */
  readonly path?: string;
}

/** Thrown by a reader's `read` when the body passes its schema but makes no sense. */
export class ReadFailure extends Error {
  constructor(
    readonly kind: FailureKind,
    readonly path?: string,
  ) {
    super(path ? `${kind} at ${path}` : kind);
    this.name = 'ReadFailure';
  }
}
