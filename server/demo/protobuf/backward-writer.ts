const FIRST_SIZE_BYTES = 64 * 1024
const TWO_32 = 2 ** 32

/**
 * Writes a protobuf message from its last byte to its first, so that the length of a nested message is known
 * when its prefix is written. Positions are counted from the end and survive growth.
 */
export class BackwardWriter {
  #buffer: Buffer = Buffer.allocUnsafe(FIRST_SIZE_BYTES)
  #start = FIRST_SIZE_BYTES

  /** Bytes written since the last `take`. */
  get written(): number {
    return this.#buffer.length - this.#start
  }

  take(): Buffer {
    const taken = Buffer.allocUnsafeSlow(this.written)
    this.#buffer.copy(taken, 0, this.#start)
    this.#start = this.#buffer.length
    return taken
  }

  bytes(bytes: Uint8Array): void {
    this.#reserve(bytes.length)
    this.#start -= bytes.length
    this.#buffer.set(bytes, this.#start)
  }

  text(text: string): void {
    const size = Buffer.byteLength(text)
    this.#reserve(size)
    this.#start -= size
    this.#buffer.write(text, this.#start, size, size === text.length ? 'latin1' : 'utf8')
  }

  double(value: number): void {
    this.#reserve(8)
    this.#start -= 8
    this.#buffer.writeDoubleLE(value, this.#start)
  }

  /** Negative numbers take ten bytes, as two's complement of 64 bits. */
  varint(value: number): void {
    this.#reserve(10)
    if (value < 0 || value >= TWO_32) {
      this.#longVarint(BigInt.asUintN(64, BigInt(Math.trunc(value))))
      return
    }
    let size = 1
    for (let rest = value >>> 7; rest > 0; rest >>>= 7) size++
    this.#start -= size
    let rest = value >>> 0
    for (let index = 0; index < size - 1; index++) {
      this.#buffer[this.#start + index] = (rest & 0x7f) | 0x80
      rest >>>= 7
    }
    this.#buffer[this.#start + size - 1] = rest
  }

  #longVarint(value: bigint): void {
    const bytes: number[] = []
    let rest = value
    while (rest > 0x7fn) {
      bytes.push(Number(rest & 0x7fn) | 0x80)
      rest >>= 7n
    }
    bytes.push(Number(rest))
    this.bytes(Uint8Array.from(bytes))
  }

  #reserve(size: number): void {
    if (this.#start >= size) return
    const written = this.written
    const grown = Buffer.allocUnsafe(Math.max(this.#buffer.length * 2, written + size))
    this.#buffer.copy(grown, grown.length - written, this.#start)
    this.#start = grown.length - written
    this.#buffer = grown
  }
}
