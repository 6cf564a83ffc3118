/** What no request may do; only the portal's own code does it. */
export const nobody = (): boolean => false
