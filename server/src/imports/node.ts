import { parentPort } from 'node:worker_threads'
import { importPage, type PageFile } from './importPage'

/** Entry of a thread of its own: pages in, articles out, in their order. */
parentPort?.on('message', async (file: PageFile) => parentPort?.postMessage(await importPage(file)))
