import { importPage, type PageFile } from './importPage'

/** Entry of a web worker: pages in, articles out, in their order. */
const worker = globalThis as unknown as DedicatedWorkerGlobalScope
worker.onmessage = async ({ data }: MessageEvent<PageFile>) => worker.postMessage(await importPage(data))
