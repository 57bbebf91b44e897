// Written by scripts/generate.mjs from schemas/retro.schema.json; do not edit.
/**
 * The front matter of a retrospective, as Hugo, Jekyll and Gatsby read it.
 */
export type RetroFrontMatter = {
  /**
   * The title of the article.
   */
  title?: string | number | null;
  /**
   * When it was published: a date such as 2026-12-31, with or without a time.
   */
  date?: string | number | null;
  /**
   * Whether the article is still a draft, which is not published.
   */
  draft?: boolean | null;
  /**
   * The categories that the article is filed under.
   */
  categories?: (string | number | (string | number | null)[] | null)[] | string | number | null;
  /**
   * The tags of the article, such as retrospective.
   */
  tags?: (string | number | (string | number | null)[] | null)[] | string | number | null;
  /**
   * The path of the career.yaml that this looks back on, seen from this file. Left out, it is the nearest one up the folders.
   */
  career?: string | null;
  /**
   * What it looks back on, such as 2026, 2026-H1 or 2026-04. Left out, it is told from the title, the date and the text.
   */
  period?: string | number | null;
  /**
   * true keeps this retro out of every export and picture. false if left out.
   */
  private?: boolean | null;
  [k: string]: unknown;
} | null;
