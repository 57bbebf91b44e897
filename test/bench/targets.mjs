const thousand = "1,000 rows";
const most = "10,000 rows";

/** How many times longer something takes with 10,000 rows in the panel than with fewer. */
function growth(task, fewer) {
  return ({ panel }) => panel && panel.ours[most][task].median / panel.ours[fewer][task].median;
}

/** What is to be kept, in milliseconds: medians, and for blocks the longest of a median run. */
const targets = [
  { name: "career.yaml, warm edit, 10 KB", limit: 1, of: ({ career }) => career?.ours["10 KB"]?.edit.median },
  { name: "career.yaml, warm edit, 100 KB", limit: 2, of: ({ career }) => career?.ours["100 KB"]?.edit.median },
  { name: "career.yaml, warm edit, 1 MB", limit: 8, of: ({ career }) => career?.ours["1 MB"]?.edit.median },
  { name: "career.yaml, 100 lines, 1 MB", limit: 20, of: ({ career }) => career?.ours["1 MB"]?.paste.median },
  { name: "completion after an edit, 100 KB", limit: 2, of: ({ career }) => career?.ours["100 KB"]?.completion.median },
  { name: "completion after an edit, 1 MB", limit: 5, of: ({ career }) => career?.ours["1 MB"]?.completion.median },
  { name: "hover after an edit, 100 KB", limit: 2, of: ({ career }) => career?.ours["100 KB"]?.hover.median },
  { name: "hover after an edit, 1 MB", limit: 5, of: ({ career }) => career?.ours["1 MB"]?.hover.median },
  { name: "first findings, 10 KB, core alone", limit: 120, of: ({ first }) => first?.core.all.median },
  { name: "first findings, 10 KB, whole extension", limit: 120, of: ({ first }) => first?.extension.all.median },
  { name: "first edit, 256 KB", limit: 16, of: ({ blocks }) => blocks?.["256 KB"].firstEdit.median },
  { name: "longest edit, 256 KB", limit: 16, of: ({ blocks }) => blocks?.["256 KB"].longestEdit.median },
  {
    name: "longest block, blocks broken, 256 KB",
    limit: 16,
    of: ({ blocks }) => blocks?.["256 KB"].longestBreak.median,
  },
  {
    name: "the same, in the time of the thread",
    limit: 16,
    of: ({ blocks }) => blocks?.["256 KB"].longestBreakWork?.median,
  },
  {
    name: "retro.md, longest block of an edit, 256 KB",
    limit: 16,
    of: ({ blocks }) => blocks?.["256 KB of retro.md"].longestEdit.median,
  },
  {
    name: "retro.md, longest block, structure changed, 256 KB",
    limit: 16,
    of: ({ blocks }) => blocks?.["256 KB of retro.md"].longestBreak.median,
  },
  {
    name: "the same, in the time of the thread",
    limit: 16,
    of: ({ blocks }) => blocks?.["256 KB of retro.md"].longestBreakWork?.median,
  },
  { name: "panel, one row changed, 1,000 rows", limit: 20, of: ({ panel }) => panel?.ours[thousand].update.median },
  { name: "panel, one row changed, 10,000 rows", limit: 20, of: ({ panel }) => panel?.ours[most].update.median },
  { name: "panel, one row changed, 10,000 to 1,000", limit: 1.5, of: growth("update", thousand) },
  { name: "panel, rows touched by one change", limit: 1, of: ({ panel }) => panel?.ours[most].touchedRows },
  { name: "panel, scrolled by 100 px, 1,000 rows", limit: 8, of: ({ panel }) => panel?.ours[thousand].scroll.median },
  { name: "panel, scrolled by 100 px, 10,000 rows", limit: 8, of: ({ panel }) => panel?.ours[most].scroll.median },
  { name: "panel, scrolled by 100 px, 10,000 to 1,000", limit: 1.5, of: growth("scroll", thousand) },
  { name: "panel, scrolled by a page, 10,000 rows", limit: 8, of: ({ panel }) => panel?.ours[most].page.median },
  { name: "panel, scrolled by a page, 10,000 to 1,000", limit: 1.5, of: growth("page", thousand) },
  { name: "panel, first paint, 10,000 rows to one", limit: 1.5, of: growth("first", "1 row") },
  { name: "panel, its own code when it opens, KB", limit: 60, of: ({ panel }) => panel && panel.code.own / 1024 },
];

/**
 * Which targets are met, of those that were measured.
 *
 * @param {object} measured by the names of the parts
 * @returns {{ name: string, limit: number, measured: number, isMet: boolean }[]}
 */
export function targetsOf(measured) {
  return targets.flatMap(({ name, limit, of }) => {
    const time = of(measured);
    return time === undefined ? [] : [{ name, limit, measured: time, isMet: time <= limit }];
  });
}
