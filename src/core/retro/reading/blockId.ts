/** Obsidian's block id at the end of a line, and the blank before it; the group is the id without its caret. */
export const blockId = /(?:^|\s)\^([\p{L}\p{N}_-]{1,60})\s*$/u;
