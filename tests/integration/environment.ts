import { inject } from 'vitest'

const portal = inject('portal')
if ('variables' in portal) Object.assign(process.env, portal.variables)
