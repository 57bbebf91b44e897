/** The absolute paths of this checkout that the scripts share. */
export const checkout: {
  root: string;
  /** All that is installed or written on the way, never committed. */
  work: string;
  /** Screenshots of the tests. */
  pictures: string;
  /** The reports that the test runners write for `npm test` to count. */
  reports: string;
};
