/** What the person gave cannot be used: exit code 2. The message says what happened and what to do. */
export class BadInput extends Error {}
