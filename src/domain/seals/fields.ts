/** How long the value of a field may be: a field as long as its maximum needs no separator. */
type Length = { readonly min: number; readonly max: number };

const free: Length = { min: 0, max: Number.POSITIVE_INFINITY };
const fixed = (length: number): Length => ({ min: length, max: length });
const upTo = (max: number, min = 0): Length => ({ min, max });

const many = (ids: string, length: Length): Readonly<Record<string, Length>> =>
  Object.fromEntries(ids.split(" ").map((id) => [id, length]));

/**
 * The fields (identifiants de données) of the types of document that this service meets, with their lengths. An
 * identifier that is not here makes its own value unreadable, not the seal. Source: technical specification of 2D-Doc
 * v3.2.6 (2023-03-24), catalogue v3.3.4.
 */
export const fieldLengths: Readonly<Record<string, Length>> = {
  // Of every type.
  "01": free,
  "02": free,
  "03": free,
  "04": free,
  "05": free,
  ...many("06 08 09", fixed(4)),
  "07": fixed(6),
  ...many("0A 0B", fixed(9)),
  "0C": free,
  "0D": fixed(36),
  // Bills and proofs of address.
  ...many("10 11 12 13 14 15 16 17 1I 1J 1K 1L 1M 1N 1O 1P 20 21 22 23 27 28 29 2A", upTo(38)),
  ...many("18 19 1A 1B", free),
  "1C": fixed(8),
  "1D": upTo(16),
  ...many("1E 1F", upTo(30)),
  ...many("1G 1H", fixed(1)),
  ...many("24 2B", fixed(5)),
  ...many("25 2C", upTo(32)),
  ...many("26 2D", fixed(2)),
  // Tax notices.
  ...many("41 4V 4W 4X", upTo(12)),
  "43": upTo(5, 1),
  ...many("44 47 49", fixed(13)),
  "45": fixed(4),
  ...many("46 48", upTo(38)),
  ...many("4A 4B", fixed(8)),
  "4Y": free,
  // Identity.
  "60": upTo(60),
  "61": upTo(20),
  ...many("62 63", upTo(38)),
  "65": fixed(2),
  "66": upTo(20),
  ...many("67 6C", fixed(2)),
  "68": fixed(1),
  ...many("69 6N 6O", fixed(8)),
  "6A": upTo(32),
  "6F": upTo(90),
  "6G": upTo(38, 1),
  "6H": upTo(10, 1),
  ...many("6S 6T 6U 6V 6X", upTo(38)),
  "6W": fixed(5),
  "6Y": fixed(2),
  // Licence records and orders.
  AC: upTo(19),
  AD: free,
  AE: free,
  AG: fixed(1),
  E0: fixed(2),
  ...many("E1 E2 E3", fixed(4)),
  E4: fixed(3),
  E5: fixed(2),
  E6: upTo(65),
  E7: fixed(9),
  E8: fixed(12),
  // Certificate of examination for the licence (CEPC).
  ...many("D3 D4 EC", fixed(8)),
  E9: upTo(19),
  EA: fixed(1),
  EB: upTo(5),
  ED: upTo(3, 1),
  EE: upTo(100),
  EF: fixed(1),
};

/** What a type of document must carry: each line is satisfied by any of its sets of fields. */
type Mandatory = readonly (readonly (readonly string[])[])[];

const beneficiary = [["10"], ["11", "12", "13"]] as const;
const all = (ids: string): Mandatory => ids.split(" ").map((id) => [[id]]);

export const mandatoryFields: Readonly<Record<string, Mandatory>> = {
  "00": [beneficiary, ...all("20 21 22 23 24 25 26")],
  "01": [beneficiary, ...all("22 24 26")],
  "02": [beneficiary, ...all("22 24 25 26")],
  "07": all("60 62 65 66 67 68 6C"),
  AA: all("60 69 6A 6G 6H AC E0 E1"),
  AB: all("09 60 69 6A 6G 6H AC E4 E5 E8"),
  AD: all("60 62 69 D3 E9 EA EC ED"),
};
