import { personCollection } from './personCollection.ts'

export const Trainers = personCollection('trainers')
