import { type Condition, conditions } from "../conditions.ts";
import { day } from "../dates.ts";
import { type Circumstances, type Fact, type Facts, factsFrom, isFact } from "../facts.ts";
import { questions } from "../questions.ts";

/** A day on which every sample below is read. */
export const filedOn = day("2026-11-23");

const yesOrNo = [false, true] as const;
const categories = questions.category.options;
const situations = questions.medicalSituations.options;
/** Not known, long ago, recently, today, to come. */
const days = [null, ...["1990-01-15", "2026-02-28", "2026-11-23", "2027-06-30"].map(day)] as const;
const counts = [null, 0, 1, 2, 3, 6, 11, 12, 24, 60] as const;

/**
 * For each fact, values among which every condition takes each of its ways at least once: all of them when they are
 * few, otherwise some on either side of each boundary.
 */
const samples: { readonly [F in Fact]: readonly Circumstances[F][] } = {
  filer: [null, ...questions.filer.options],
  age: [null, ...Array.from({ length: 20 }, (_, index) => index + 12)],
  bornFrom1988: [null, ...yesOrNo],
  nationality: [null, "FR", "EEA", "OTHER"],
  identityGroup: [null, "FR", "EEA", "OTHER"],
  livesInFrance: [null, ...yesOrNo],
  residentDays: [null, 184, 185],
  residencePermit: [null, ...questions.residencePermit.options],
  permitExempt: yesOrNo,
  firstPermitDate: days,
  settledOn: days,
  returnedOn: days,
  emancipated: yesOrNo,
  underGuardianship: yesOrNo,
  housing: [null, ...questions.housing.options],
  hostIsRepresentative: yesOrNo,
  addressVerified: yesOrNo,
  department: [null, "69", "973"],
  licenceHeld: yesOrNo,
  licenceInHand: yesOrNo,
  licenceCategories: [[], categories, ...categories.map((category) => [category])],
  heldBeyondAm: yesOrNo,
  licenceObtained: days,
  cardReceived: days,
  cardRequestedOnline: yesOrNo,
  cardDispatched: yesOrNo,
  category: [null, ...categories],
  pathway: [null, ...questions.pathway.options],
  driverTraining: yesOrNo,
  examPassed: yesOrNo,
  provisionalLastDay: days,
  jdcOnFile: yesOrNo,
  medicalSituations: [[], ...situations.map((situation) => [situation])],
  sanction: ["none", "suspension", "annulment", "invalidation"],
  sanctionMonths: counts,
  banEnd: days,
  alcoholOrDrugs: yesOrNo,
  earlierLicenceYears: counts,
  theoryRegistrationDate: days,
  licenceHandedIn: days,
  civilChange: [null, ...questions.civilChange.options],
  foreignArea: [null, ...questions.foreignLicenceArea.options],
  foreignValid: yesOrNo,
  foreignInFrench: yesOrNo,
  foreignHeavy: yesOrNo,
  keepsHeavyCategories: yesOrNo,
  foreignSanctioned: yesOrNo,
  foreignLost: yesOrNo,
  foreignStolen: yesOrNo,
  foreignCopy: yesOrNo,
  foreignFromFrench: yesOrNo,
  foreignFromNonReciprocal: yesOrNo,
  foreignReciprocity: yesOrNo,
  issuedByOwnCountry: yesOrNo,
  acceptedForInternational: yesOrNo,
  internationalRenewal: yesOrNo,
  internationalLostOrStolen: yesOrNo,
};

/** What a function of the facts answers to one kind of person. */
export type Way<T> = {
  /** The facts it looked at, in the order it did, with the value each had. */
  readonly given: ReadonlyMap<Fact, unknown>;
  readonly answer: T;
};

/** Facts that cannot take every value, with the values they can. */
export type Limits = ReadonlyMap<Fact, readonly unknown[]>;

/**
 * Every way a function of the facts can take: it is called again with another value for each fact it comes to look at,
 * until no way is left. It tells what may ever matter, without anybody's answers.
 */
export const everyWay = <T>(
  read: (facts: Facts) => T,
  within: Limits = new Map(),
  on: Temporal.PlainDate = filedOn,
): readonly Way<T>[] => {
  const ways: Way<T>[] = [];
  const toTry: Map<Fact, unknown>[] = [new Map()];
  for (let given = toTry.pop(); given !== undefined; given = toTry.pop()) {
    const known = given;
    const facts = new Proxy(factsFrom({}, on), {
      get: (target, name, receiver) => {
        if (!isFact(name)) return Reflect.get(target, name, receiver);
        if (known.has(name)) return known.get(name);
        const [first, ...others] = within.get(name) ?? samples[name];
        for (const other of others) toTry.push(new Map([...known, [name, other]]));
        known.set(name, first);
        return first;
      },
    });
    ways.push({ answer: read(facts), given: known });
  }
  return ways;
};

/** Every fact that a condition may come to look at, whoever applies. */
export const factsOf = (condition: Condition, within?: Limits): ReadonlySet<Fact> =>
  new Set(everyWay(conditions[condition], within).flatMap(({ given }) => [...given.keys()]));
