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
  repeat: { line: "M12.9 7A5 5 0 0 0 3.6 5.6M3.5 2.9v2.8h2.8M3.1 9a5 5 0 0 0 9.3 1.4M12.5 13.1v-2.8H9.7" },
} as const satisfies Readonly<Record<string, Icon>>;

export type IconName = keyof typeof icons;
