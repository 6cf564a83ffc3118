import { APIError } from 'payload'

/**
 * A request the portal refuses, with the sentence the user reads. Payload names an error after its
 * class and hides the message of one without a name, which is what a minified class has: hence a name
 * written out.
 */
export class Refusal extends APIError {
  constructor({ message, status }: { message: string; status: number }) {
    super(message, status, undefined, true)
    this.name = 'APIError'
  }
}
