import { type ProcedureId, procedureIds } from "./procedure-ids.ts";

/**
 * The instructing offices (centres d'expertise et de ressources titres, CERT) and what each handles: which reasons, for
 * people of which departments. Exchanges of foreign licences go to Nantes, international permits to Cherbourg, Paris has
 * its own centre (sources: F173, F1460, F11534). How the others share the country, their names and their addresses are
 * invented: an operator's own take their place. An office that closes stays here with nothing to handle.
 */
export type Office = {
  /** As people and letters read it. */
  readonly name: string;
  readonly address: readonly string[];
  /** Where its letters are signed. */
  readonly place: string;
  /** The administrative court that hears appeals against its decisions. */
  readonly court: { readonly name: string; readonly address: readonly string[] };
  readonly handles: readonly Handling[];
};

/** Reasons that an office handles for people of these departments; `elsewhere` is abroad, or an address not known. */
export type Handling = {
  readonly reasons: readonly ProcedureId[];
  readonly from: readonly string[] | "everywhere" | "elsewhere";
};

const exchanges = [
  "exchange-eea",
  "exchange-non-eea",
  "exchange-french-overseas",
  "rights-restoration-after-expatriation",
  "eea-licence-registration",
] as const satisfies readonly ProcedureId[];

const international = ["international-permit"] as const satisfies readonly ProcedureId[];

const elsewhere: readonly ProcedureId[] = [...exchanges, ...international];
const ordinary: readonly ProcedureId[] = procedureIds.filter((reason) => !elsewhere.includes(reason));

const inDepartments = (codes: string): readonly Handling[] => [{ reasons: ordinary, from: codes.split(" ") }];

const invented = (name: string, town: string, handles: readonly Handling[]): Office => ({
  name: `${name} (démonstration)`,
  address: ["1 place de l’Exemple", `00000 ${town.toLocaleUpperCase("fr")}`],
  place: town,
  court: {
    name: `Tribunal administratif de ${town} (démonstration)`,
    address: ["2 place de l’Exemple", `00000 ${town.toLocaleUpperCase("fr")}`],
  },
  handles,
});

export const offices = {
  "cert-paris": invented(
    "Centre de ressources des permis de conduire de Paris",
    "Paris",
    inDepartments("75"),
  ),
  "cert-ile-de-france": invented("CERT d’Île-de-France", "Évry", inDepartments("77 78 91 92 93 94 95")),
  "cert-nord": invented("CERT du Nord", "Lille", inDepartments("02 14 27 50 59 60 61 62 76 80")),
  "cert-est": invented(
    "CERT de l’Est",
    "Besançon",
    inDepartments("08 10 21 25 39 51 52 54 55 57 58 67 68 70 71 88 89 90"),
  ),
  "cert-ouest": invented(
    "CERT de l’Ouest",
    "Rennes",
    inDepartments("18 22 28 29 35 36 37 41 44 45 49 53 56 72 85"),
  ),
  "cert-sud-ouest": invented(
    "CERT du Sud-Ouest",
    "Limoges",
    inDepartments("09 11 12 16 17 19 23 24 31 32 33 40 46 47 64 65 66 79 81 82 86 87"),
  ),
  "cert-sud-est": invented(
    "CERT du Sud-Est",
    "Valence",
    inDepartments("01 03 04 05 06 07 13 15 20 26 30 34 38 42 43 48 63 69 73 74 83 84"),
  ),
  "cert-outre-mer": invented(
    "CERT d’outre-mer",
    "Saint-Denis",
    inDepartments("971 972 973 974 975 976 977 978 984 986 987 988"),
  ),
  // Nothing read says who examines the ordinary requests of people abroad: the centre of exchanges knows them best.
  "cert-echanges": invented("CERT des échanges de permis étrangers", "Nantes", [
    { reasons: exchanges, from: "everywhere" },
    { reasons: ordinary, from: "elsewhere" },
  ]),
  "cert-international": invented("CERT des permis internationaux", "Cherbourg", [
    { reasons: international, from: "everywhere" },
  ]),
} as const satisfies Readonly<Record<string, Office>>;

export type OfficeId = keyof typeof offices;

export const isOfficeId = (name: string): name is OfficeId => Object.hasOwn(offices, name);

export const officeIds: readonly OfficeId[] = Object.keys(offices).filter(isOfficeId);
