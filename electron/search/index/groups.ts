/** Words of a column in groups, each by its name: the words of a stem, of a family. */
export class Groups {
  readonly keys: readonly string[]
  /** Members of group g: members[starts[g]] to members[starts[g + 1]]. */
  readonly starts: Uint32Array
  readonly members: Uint32Array
  /** Made when first asked: whoever only opens the library does not wait for it. */
  #places: Map<string, number> | undefined

  constructor(keys: readonly string[], starts: Uint32Array, members: Uint32Array) {
    this.keys = keys
    this.starts = starts
    this.members = members
  }

  static none(): Groups {
    return new Groups([], new Uint32Array(1), new Uint32Array(0))
  }

  static of(groups: ReadonlyMap<string, readonly number[]>): Groups {
    let at = 0
    const starts = [...groups.values()].map((members) => (at += members.length))
    return new Groups([...groups.keys()], Uint32Array.of(0, ...starts), Uint32Array.from([...groups.values()].flat()))
  }

  get(key: string): Uint32Array {
    this.#places ??= new Map(this.keys.map((one, place) => [one, place]))
    const place = this.#places.get(key)
    if (place === undefined) return new Uint32Array(0)
    return this.members.subarray(this.starts[place] ?? 0, this.starts[place + 1] ?? 0)
  }
}
