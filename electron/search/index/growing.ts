/** An array of whole numbers that grows as it is filled. */
export class Growing {
  length = 0
  #array: Uint32Array

  constructor(capacity = 1024) {
    this.#array = new Uint32Array(capacity)
  }

  push(value: number): void {
    this.#reserve(this.length + 1)
    this.#array[this.length++] = value
  }

  at(index: number): number {
    return this.#array[index] ?? 0
  }

  /** Puts a value anywhere; what lies between is 0. */
  put(index: number, value: number): void {
    this.#reserve(index + 1)
    this.#array[index] = value
    if (index >= this.length) this.length = index + 1
  }

  done(): Uint32Array {
    return this.#array.slice(0, this.length)
  }

  #reserve(length: number): void {
    if (length <= this.#array.length) return
    const larger = new Uint32Array(Math.max(length, this.#array.length * 2))
    larger.set(this.#array)
    this.#array = larger
  }
}
