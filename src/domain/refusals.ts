/** An expected "no": the person can do something about it. `Code` is worded in `messages/`. */
export type Refusal<Code extends string = string> = { readonly refused: Code };
