/** The code as it is looked up: without the spaces and hyphens people add to read it, in capitals. */
export const normaliseEPhotoCode = (typed: string): string => typed.replaceAll(/[\s-]/g, "").toUpperCase();

/** Twenty-two letters and digits. Source: press of 2024. */
export const isEPhotoCode = (code: string): boolean => /^[A-Z0-9]{22}$/.test(code);
