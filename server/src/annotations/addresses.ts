/**
 * A path or URI as a URI reference: a relative path stays relative to where the export is put, an absolute one, of
 * Windows too, becomes a file URI; a URI stays as it is.
 */
export function uriOf(path: string): string {
  if (/^(?:[a-z][a-z0-9+.-]+:\/\/|untitled:)/i.test(path)) return path
  const parts = path.replace(/\p{Surrogate}/gu, '\ufffd').replace(/^(?:\.[\\/])+/, '')
  const isWindows = /^[a-z]:[\\/]/i.test(parts)
  const segments = parts.split(isWindows || /^[^/]*\\/.test(parts) ? /[\\/]/ : '/').map(encodeURIComponent)
  if (isWindows) return `file:///${[`${parts[0]}:`, ...segments.slice(1)].join('/')}`
  return parts.startsWith('/') ? `file://${segments.join('/')}` : segments.join('/')
}

/** The path in a relative reference; anything else as it is. */
export function pathOf(reference: string): string {
  if (/^[a-z][a-z0-9+.-]*:|^\//i.test(reference)) return reference
  try {
    return decodeURIComponent(reference.replace(/^(?:\.\/)+/, ''))
  } catch {
    return reference
  }
}
