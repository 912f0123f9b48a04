import type { Category } from "./questions.ts";

type Ages = { readonly minimum: number; readonly withTraining?: number };

/**
 * Youngest age at which each category may be obtained; lower with a professional driver training.
 * Source: rules of 2026, table of categories; reduced ages of C and CE: inferred; of D1 to DE: DECREE-2021-542.
 */
export const minimumAges: Readonly<Record<Category, Ages>> = {
  AM: { minimum: 14 },
  A1: { minimum: 16 },
  A2: { minimum: 18 },
  A: { minimum: 20 },
  B1: { minimum: 16 },
  // 17 since 2024-01-01. Source: F2828@2025-05-26; DECREE-2023-1214.
  B: { minimum: 17 },
  BE: { minimum: 18 },
  C1: { minimum: 18 },
  C1E: { minimum: 18 },
  C: { minimum: 21, withTraining: 18 },
  CE: { minimum: 21, withTraining: 18 },
  D1: { minimum: 21, withTraining: 18 },
  D1E: { minimum: 21, withTraining: 18 },
  D: { minimum: 24, withTraining: 18 },
  DE: { minimum: 24, withTraining: 18 },
};

type RegistrationAges = { readonly youngest: number; readonly accompanied?: number };

/**
 * Youngest age at registration for an exam; AM and A have none. Only those of B are stated (F2828@2025-05-26,
 * F2826@2020-06-01): the others are the minimum ages (inferred).
 */
export const registrationAges: Readonly<Record<Category, RegistrationAges | null>> = {
  AM: null,
  A1: { youngest: 16 },
  A2: { youngest: 18 },
  A: null,
  B1: { youngest: 16 },
  B: { youngest: 16, accompanied: 15 },
  BE: { youngest: 18 },
  C1: { youngest: 18 },
  C1E: { youngest: 18 },
  C: { youngest: 18 },
  CE: { youngest: 18 },
  D1: { youngest: 18 },
  D1E: { youngest: 18 },
  D: { youngest: 18 },
  DE: { youngest: 18 },
};
