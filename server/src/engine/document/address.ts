/** Whether an address leads to a file beside the document: no scheme, no host, not a place in the document itself. */
export function isRelative(address: string): boolean {
  return address !== '' && !/^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(address);
}
