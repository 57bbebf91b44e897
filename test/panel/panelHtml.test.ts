import { describe, expect, test } from "vitest";
import { stringsOf } from "../../src/panel/strings";
import { panelHtml, type PanelHtmlOptions } from "../../src/panel/panelHtml";

const options: PanelHtmlOptions = {
  cspSource: "https://files.example",
  scriptUri: "https://files.example/panel.js?a=1&b=2",
  styleUri: "https://files.example/panel.css",
  nonce: "n0nce",
  language: "ko",
};

describe("panelHtml", () => {
  test("allows its own script by nonce and its own style sheet, and nothing else", () => {
    const policy = /content="(default-src[^"]*)"/.exec(panelHtml(options))?.[1] ?? "";
    const directives = policy.split("; ").map((directive) => directive.split(" "));
    expect(Object.fromEntries(directives.map(([name, ...sources]) => [name, sources.join(" ")]))).toEqual({
      "default-src": "'none'",
      "script-src": "'nonce-n0nce'",
      // The hash is that of no text at all.
      "style-src": "https://files.example 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
      "base-uri": "'none'",
      "form-action": "'none'",
    });
    expect(policy).not.toMatch(/unsafe/);
  });

  test("says its language, and has no inline script, style or handler", () => {
    const html = panelHtml(options);
    expect(html).toContain('<html lang="ko">');
    expect(html.match(/<script\b[^>]*>/g)).toEqual([
      // Data, which does not run.
      '<script type="application/json" id="strings">',
      '<script type="module" nonce="n0nce" src="https://files.example/panel.js?a=1&#38;b=2">',
    ]);
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/);
  });

  test("escapes every value", () => {
    const evil = `"><script>alert(1)</script>`;
    const html = panelHtml({ cspSource: evil, scriptUri: evil, styleUri: evil, nonce: evil, language: "en" });
    expect(html).not.toContain("<script>alert");
    expect(html.match(/<script/g)).toHaveLength(2);
  });

  test("brings the words of its language, which can end no element", () => {
    const html = panelHtml(options);
    const words = /id="strings">(.*)<\/script>/.exec(html)?.[1] ?? "";
    expect(JSON.parse(words)).toEqual(stringsOf("ko"));
    expect(words).not.toContain("<");
  });
});
