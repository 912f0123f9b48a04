/** Who acts: every change of an application is signed by one of them. */
export type Actor =
  | { readonly kind: "applicant"; readonly accountId: string }
  | { readonly kind: "agent"; readonly agentId: string }
  | { readonly kind: "manufacturer" }
  | { readonly kind: "carrier" }
  | { readonly kind: "system" };

export type ActorKind = Actor["kind"];

export const system: Actor = { kind: "system" };
