import { personCollection } from './personCollection.ts'

export const Experts = personCollection('experts')
