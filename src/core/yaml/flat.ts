/** The values of lists in one list; that list itself, where there is but one. */
export function flat<Value>(lists: readonly (readonly Value[])[]): readonly Value[] {
  const [first = []] = lists;
  return lists.length <= 1 ? first : ([] as Value[]).concat(...lists);
}
