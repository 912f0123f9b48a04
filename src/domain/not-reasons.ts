/**
 * Situations that look like a reason for applying and are none here: the licence stays as it is, or somebody else is
 * to be asked. The wording says why, and what to do instead.
 */
export const notReasons = {
  /** The usual name is not printed. */
  marriage: { sources: ["F2695@2020-03-04"] },
  /** No new card: the new address is given at the next request. */
  addressChange: { sources: ["F250@2020-08-13"] },
  /** The licence stays valid; a damaged photo is a damaged licence. */
  photoNoLongerAlike: { sources: ["F16867@2019-11-18"] },
  /** The attestation is carried with the B licence. */
  motorcycle125Training: { sources: ["F45@2020-10-28"] },
  /** The declaration of loss cannot be cancelled. */
  licenceFoundAfterLoss: { sources: ["F34773@2020-08-12"] },
  /** Asked from the driving school that issued the BSR. */
  amDuplicateBefore2013: { sources: ["F2890@2019-07-12"] },
  /** No power of attorney: the applicant or the legal representative files. */
  proxyFiling: { sources: ["F33344@2020-09-10"] },
  /** By post to the Paris office, or to the local authority. */
  expatriateLossTheftDamage: { sources: ["F1727@2020-08-11", "F1450@2020-08-12", "F20109@2020-08-12"] },
  drivingInstructorAuthorisation: { sources: ["N530@2019-03-26"] },
  /** Imported in the France Identité application. */
  digitalLicence: { sources: ["R61459@2024-10-11"] },
  /** A card kept for a month at most, without alcohol or drugs, is collected at the prefecture. */
  shortSuspension: { sources: ["F14836@2020-07-20", "F21761@2020-05-28"] },
  /** The licence of an overseas department, or of Saint-Pierre-et-Miquelon, is used as it is. */
  overseasDepartmentLicence: { sources: ["F32134@2023-08-31"] },
  /** Students keep driving on their foreign licence during their studies. */
  foreignStudent: { sources: ["F1460@2020-08-04"] },
} as const satisfies Readonly<Record<string, { readonly sources: readonly string[] }>>;

export type NotReason = keyof typeof notReasons;
