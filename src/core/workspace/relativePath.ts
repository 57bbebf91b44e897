/**
 * The path that leads from the folder of a file to another file, with `/` between its parts: `../career.yaml`.
 * @param from a whole path, or one from the same folder as `to`; likewise with `/`
 */
export function relativePath(from: string, to: string): string {
  const folders = from.split("/").slice(0, -1);
  const parts = to.split("/");
  let shared = 0;
  while (shared < folders.length && shared < parts.length - 1 && folders[shared] === parts[shared]) shared++;
  return [...folders.slice(shared).map(() => ".."), ...parts.slice(shared)].join("/");
}
