import type { Language } from "../core/Language";
import { stringsOf } from "./strings";

export interface PanelHtmlOptions {
  /** The source that the editor serves the page's own files from, as a source expression of a policy. */
  readonly cspSource: string;
  readonly scriptUri: string;
  readonly styleUri: string;
  /** Fresh for each page; letters and digits. */
  readonly nonce: string;
  readonly language: Language;
}

/**
 * The hash of an inline style with nothing in it. The control toolkit makes one to learn whether the browser knows
 * `:focus-visible`; this lets it, and still no inline style that says anything.
 */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * The whole document of the panel, with its words in one language. Nothing may run but the page's own script and the
 * parts that it loads, and nothing may be fetched but its own style sheet: no pictures, no fonts, no connections, no
 * inline styles, no forms, no other base address.
 *
 * @returns HTML text; every value is escaped.
 */
export function panelHtml({ cspSource, scriptUri, styleUri, nonce, language }: PanelHtmlOptions): string {
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${cspSource} ${emptyStyle}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!DOCTYPE html>
<html lang="${escape(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escape(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Career Gap</title>
<link rel="stylesheet" href="${escape(styleUri)}">
</head>
<body>
<script type="application/json" id="strings">${data(stringsOf(language))}</script>
<script type="module" nonce="${escape(nonce)}" src="${escape(scriptUri)}"></script>
</body>
</html>
`;
}

/** Data for the page inside a script element, which no value can end. */
function data(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
