// Texts that are made of one item of a feed and nothing else, kept with the episode it is of.

type Remember = (name: string, make: () => string) => string;

const remembering = new WeakMap<object, Remember>();

/** Says how texts of an item are remembered, by names of their own. A copy of the item is another item. */
export function rememberWith<T extends object>(item: T, remember: Remember): T {
  remembering.set(item, remember);
  return item;
}

/** A text of an item: the one from before, where the item is one of an episode. */
export function madeOfItem(item: object, name: string, make: () => string): string {
  return remembering.get(item)?.(name, make) ?? make();
}
