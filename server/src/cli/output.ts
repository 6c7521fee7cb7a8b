/** Where a command prints. */
export interface Output {
  /** Resolves when more may be written; never rejects. */
  write(text: string): Promise<void>
  /** No reader is left ("| head"): printing more is pointless. */
  readonly closed: boolean
}

/** A stream as an Output: waits while the stream is full, and takes a reader's leaving (EPIPE) for the end of the work. */
export function streamOutput(stream: NodeJS.WritableStream): Output {
  let closed = false
  let release = () => {}
  const leave = () => {
    closed = true
    release()
  }
  stream.on('error', leave)
  stream.on('close', leave)
  stream.on('drain', () => release())
  return {
    get closed() {
      return closed
    },
    async write(text) {
      if (closed || stream.write(text)) return
      await new Promise<void>(resolve => {
        release = resolve
      })
    },
  }
}
