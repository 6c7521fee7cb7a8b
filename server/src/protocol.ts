/**
 * What client and server say to each other beyond LSP: this file, and what it is made of in `protocol/`, are all of the
 * server that the client imports.
 * Requests go from the client to the server unless their comment says otherwise. All values are plain JSON.
 */
export * from './protocol/files'
export * from './protocol/going'
export * from './protocol/reports'
export * from './protocol/settings'
export * from './protocol/status'
export * from './protocol/takingAway'
export * from './protocol/tokens'
export * from './protocol/views'
