/** Files that people show: a bare name is a path only with one of these endings. */
const bareFile =
  /^[^\s/:*?"<>|#]+\.(?:md|markdown|txt|pdf|png|jpe?g|gif|svg|webp|html?|ipynb|docx?|pptx?|xlsx?|csv|ya?ml|json)(?:#\S*)?$/iu;
const nestedFile = /^(?:\.{1,2}\/)*(?:[^\s/:*?"<>|#]+\/)+[^\s/:*?"<>|#]+\.[A-Za-z][A-Za-z\d]{0,9}(?:#\S*)?$/u;
const startsHere = /^\.{1,2}\/[^\s:*?"<>|]+$/u;
/** `example.com/page.html` is an address that lacks its scheme, and no file. */
const isHost = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:com|org|net|io|dev|kr|me|app|edu|gov|co|ai)\//iu;

/** Whether evidence names a file relative to the career file's folder, perhaps with a `#fragment`. */
export function isFilePath(text: string): boolean {
  return [bareFile, nestedFile, startsHere].some((pattern) => pattern.test(text)) && !isHost.test(text);
}
