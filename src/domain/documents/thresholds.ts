/** Every limit the checks of documents judge by, with the day and the evidence it was settled on. */

/** Of the machine-readable zones. */
export const mrzThresholds = {
  /** 2026-11-23: every wrong reading of the specimens fell under it, every right one of a readable page stands above. */
  leastMeanChance: -0.05,
  /** Log of 0.4. 2026-11-23: check digits miss the names; no letter of a name may be a guess. */
  leastChance: -0.92,
  /** 2026-11-23: with two, a dark tilted passport passed all its check digits under a wrong name. */
  mostRepairs: 1,
  /** Log of 0.9. 2026-11-23: `UTQERIKSSON` was read for `UTOERIKSSON` with every check digit right. */
  leastChanceOfNameLetter: -0.105,
  /** In pixels: characters are read at 26, so smaller ones were enlarged more than one and a half times. 2026-11-23. */
  leastPitchOfSureNames: 17.3,
} as const;
