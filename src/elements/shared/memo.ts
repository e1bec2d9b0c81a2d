/** A function that computes again only where an argument is another one than the last time; for pure functions that take long. */
export function lastOf<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: { readonly args: A; readonly result: R } | null = null;
  return (...args) => {
    const known = last;
    if (known?.args.every((arg, index) => Object.is(arg, args[index]))) return known.result;
    last = { args, result: compute(...args) };
    return last.result;
  };
}
