/**
 * What a test looks at one by one. Throws where there is nothing: a loop over nothing expects nothing, and would pass.
 * @param what - For the message.
 */
export function some<Member>(members: Iterable<Member>, what = 'to look at'): readonly Member[] {
  const list = [...members];
  if (list.length === 0) throw new Error(`nothing ${what}`);
  return list;
}
