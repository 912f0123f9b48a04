import { countryCodes } from "#domain/countries.ts";

/**
 * Codes of a machine-readable zone that are no State of the forms: dependent territories (ISO 3166-1), organisations,
 * statuses and withdrawn codes. Source: ICAO Doc 9303-3 §5.
 */
const others = new Set(
  (
    "ABW AIA ALA ANT ASM ATA ATF BES BLM BMU BVT CCK COK CUW CXR CYM ESH FLK FRO GGY GIB GLP GRL GUF GUM HKG HMD IMN " +
    "IOT JEY MAC MAF MNP MSR MTQ MYT NCL NFK NIU NTZ PCN PRI PSE PYF REU SGS SHN SJM SPM SXM TCA TKL TWN UMI VGB VIR " +
    "VAT WLF RKS GBD GBN GBO GBP GBS EUE UNO UNA UNK XAA XBA XCC XCE XCO XDC XEC XES XIM XMP XOM XPO XXA XXB XXC XXK XXX"
  ).split(" "),
);

/** `D` is how Germany writes itself; `SI` stood on the first Slovenian cards; the last two only on specimens. */
const outsideTheStandard = new Set(["D", "SI", "BDR", "UTO"]);

/** Whether a code, without its fillers, is one that a genuine document or a specimen can show. */
export const isKnownState = (code: string): boolean =>
  Object.hasOwn(countryCodes, code) || others.has(code) || outsideTheStandard.has(code);
