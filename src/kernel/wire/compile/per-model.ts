/**
 * What was derived from a table hangs on the table itself and goes when it goes: the only state of this folder, and
 * no world can see another's through it, because it is a pure function of the table.
 */
export function derivedOnce<K extends object, V>(derive: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = derive(key);
      known.set(key, value);
    }
    return value;
  };
}
