/**
 * How long yaml-language-server waits after each change before it validates, in milliseconds: the field
 * `validationDelayMs` of its settings, which no setting of the editor changes. Every change begins the wait anew.
 */
export const validationDelay = 200;
