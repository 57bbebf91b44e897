import type { PageMessage } from "../src/panel/messages";

interface EditorApi {
  postMessage(message: PageMessage): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): EditorApi;

/** The editor's side, as the page sees it. */
export interface Host {
  readonly post: (message: PageMessage) => void;
  /** What `save` was given last, before the page was hidden; of unknown shape. */
  readonly saved: () => unknown;
  readonly save: (value: unknown) => void;
}

/** Takes hold of the editor's side; the editor allows that once a page. */
export function connectHost(): Host {
  const api = acquireVsCodeApi();
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- the editor's own, not a window's
    post: (message) => api.postMessage(message),
    saved: () => api.getState(),
    save: (value) => api.setState(value),
  };
}
