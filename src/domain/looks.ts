/**
 * What the staff may see or take away of a file, one thing at a time (consultations). That it was opened is in its
 * journal, where the applicant reads it too; the rest is kept beside, for auditors.
 */
export const lookedAt = ["page", "original", "ePhoto", "signature", "letter", "journal"] as const;

export type LookAt = (typeof lookedAt)[number];
