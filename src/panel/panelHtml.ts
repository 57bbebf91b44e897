import type { Language } from "../core/Language";

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
 * The whole document of the panel. Nothing may run but the page's own script, and nothing may be fetched but its own
 * style sheet: no pictures, no fonts, no connections, no inline styles, no forms, no other base address.
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
<script nonce="${escape(nonce)}" src="${escape(scriptUri)}"></script>
</body>
</html>
`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
