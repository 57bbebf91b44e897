/** An icon as SVG path data on a 16 × 16 field. */
export interface Icon {
  /** To be stroked 1.2 wide with round ends, and not filled. */
  readonly line: string;
  /** To be filled. */
  readonly solid?: string;
}

export const icons = {
  chevron: { line: "M6.25 4 10.25 8l-4 4" },
  tick: { line: "M3.25 8.4 6.4 11.5l6.35-7" },
  cross: { line: "M4.25 4.25l7.5 7.5m0-7.5-7.5 7.5" },
  plus: { line: "M8 3.5v9M3.5 8h9" },
  warning: { line: "M8 2.4 14.2 13.3H1.8ZM8 6.6v3.1M8 11.4v.1" },
  ring: { line: "M8 3.25a4.75 4.75 0 1 1 0 9.5 4.75 4.75 0 0 1 0-9.5Z" },
  half: {
    line: "M8 3.25a4.75 4.75 0 1 1 0 9.5 4.75 4.75 0 0 1 0-9.5Z",
    solid: "M8 3.25a4.75 4.75 0 0 1 0 9.5Z",
  },
  details: { line: "M3 4.5h10M3 8h10M3 11.5h6" },
  goTo: { line: "M9.5 3H13v10H9.5M2.5 8h7M6.75 5.25 9.5 8l-2.75 2.75" },
  back: { line: "M9.75 4 5.75 8l4 4" },
  down: { line: "M4 6.25 8 10.25l4-4" },
  filter: { line: "M2.5 4.5h11M4.5 8h7M6.5 11.5h3" },
  sort: { line: "M4.5 3.25v9.5M2.5 10.75l2 2 2-2M8.75 4.5h5M8.75 8h4M8.75 11.5h2.5" },
  exportTo: { line: "M8 2.75v7.25M5 7.25 8 10.25l3-3M2.75 11v2.25h10.5V11" },
  clock: { line: "M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11ZM8 4.9V8l2.2 1.5" },
  compare: { line: "M2.5 3.5h4v9h-4ZM9.5 3.5h4v9h-4Z" },
  document: { line: "M4 2.75h5.25l2.75 2.75v7.75H4ZM9.25 2.75V5.5H12" },
  link: {
    line: "M6.9 9.1a2.6 2.6 0 0 0 3.7 0l2-2a2.6 2.6 0 0 0-3.7-3.7l-.9.9M9.1 6.9a2.6 2.6 0 0 0-3.7 0l-2 2a2.6 2.6 0 0 0 3.7 3.7l.9-.9",
  },
  carry: { line: "M2.75 8h10.5M9.5 4.25 13.25 8 9.5 11.75" },
  question: { line: "M5.75 6a2.25 2.25 0 1 1 3.3 2a2.1 2.1 0 0 0-1.05 1.8M8 12.2v.1" },
  more: { line: "M3.75 8h.1M8 8h.1M12.25 8h.1" },
  repeat: { line: "M12.9 7A5 5 0 0 0 3.6 5.6M3.5 2.9v2.8h2.8M3.1 9a5 5 0 0 0 9.3 1.4M12.5 13.1v-2.8H9.7" },
} as const satisfies Readonly<Record<string, Icon>>;

export type IconName = keyof typeof icons;
