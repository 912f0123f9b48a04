/**
 * The departments and overseas collectivities, as the postal code of an address tells them. A postal code does not tell
 * the two departments of Corsica apart: both are `20`.
 */
export const departments = [
  ..."01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32".split(
    " ",
  ),
  ..."33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64".split(
    " ",
  ),
  ..."65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95".split(
    " ",
  ),
  ..."971 972 973 974 975 976 977 978 984 986 987 988".split(" "),
] as const;

/** 97 and 98 are followed by the digit that tells the overseas departments and collectivities apart. */
export const departmentOf = (postalCode: string | undefined): string | null =>
  postalCode === undefined ? null : postalCode.slice(0, /^9[78]/.test(postalCode) ? 3 : 2);
