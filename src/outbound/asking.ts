/** What is asked of another machine. */
export interface OutboundRequest {
  readonly url: string;
  readonly method: "GET" | "POST";
  /** JSON, for POST. */
  readonly body?: string;
  readonly accepts: "json" | "xml" | "html" | "any";
  /** Whether robots.txt decides. */
  readonly robots: boolean;
  /** From an earlier answer: the other side then need not send again what did not change. */
  readonly etag?: string | null;
  readonly lastModified?: string | null;
}

/** `not-modified` has no body. */
export interface Answer {
  readonly kind: "whole" | "not-modified";
  readonly body: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export type FetchFault =
  | "bad-address"
  | "private-address"
  | "other-host"
  | "redirect-loop"
  | "robots"
  | "unreachable"
  | "timeout"
  | "cut-off"
  | "too-large"
  | "damaged"
  | "wrong-type"
  | "refused"
  | "gone"
  | "busy"
  | "server-fault"
  | "resting";

export interface FetchFailure {
  readonly ok: false;
  readonly code: FetchFault;
  /** For a person: what happened. */
  readonly message: string;
  /** Epoch milliseconds before which the host should not be asked again; null when it named none. */
  readonly notBefore: number | null;
}

export type Asked = { readonly ok: true; readonly answer: Answer } | FetchFailure;

export function failed(code: FetchFault, message: string, notBefore: number | null = null): FetchFailure {
  return { ok: false, code, message, notBefore };
}

export interface Limits {
  /** Of an answer, as sent and as unpacked, in bytes. */
  readonly bytes: number;
  /** Whether the beginning of a larger answer is taken instead of nothing. */
  readonly cut?: boolean;
  /** From asking to the last byte, in milliseconds. */
  readonly total: number;
  /** Without any byte, in milliseconds. */
  readonly idle: number;
}

/** The largest boards (800 jobs with texts) are some 15 MB. */
export const LIMITS: Limits = { bytes: 60_000_000, total: 120_000, idle: 30_000 };

/** Time as an effect, so that tests need not wait. */
export interface Clock {
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

export const REAL_CLOCK: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};
