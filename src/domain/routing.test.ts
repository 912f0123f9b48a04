import { expect, test } from "vitest";
import { departments } from "./departments.ts";
import { officeIds, offices } from "./offices.ts";
import { procedureIds } from "./procedure-ids.ts";
import { officeOf, officesFor, routed } from "./routing.ts";

test("every reason of every department goes to exactly one office, and so does every reason from elsewhere", () => {
  for (const procedure of procedureIds) {
    for (const department of [...departments, null, "00", "980"]) {
      expect([procedure, department, officesFor(procedure, department)]).toEqual([
        procedure,
        department,
        [expect.any(String)],
      ]);
    }
  }
});

test("no office lists a department that does not exist, or the same one twice", () => {
  const listed = officeIds.flatMap((id) =>
    offices[id].handles.flatMap(({ from }) => (typeof from === "string" ? [] : from)),
  );
  expect(listed.toSorted()).toEqual([...departments].toSorted());
});

test("exchanges go to Nantes and international permits to Cherbourg, from wherever people live", () => {
  for (const postalCode of ["69003", "97400", undefined]) {
    const answers = { livesIn: "FRA", ...(postalCode === undefined ? {} : { postalCode }) } as const;
    expect(routed({ procedure: "exchange-non-eea", answers })).toBe("cert-echanges");
    expect(routed({ procedure: "international-permit", answers })).toBe("cert-international");
  }
});

test("an ordinary request goes by the department of the address, Corsica and overseas included", () => {
  const to = (postalCode: string) =>
    routed({ procedure: "replacement-loss", answers: { livesIn: "FRA", postalCode } });
  expect(to("75011")).toBe("cert-paris");
  expect(to("69003")).toBe("cert-sud-est");
  expect(to("20200")).toBe("cert-sud-est");
  expect(to("97300")).toBe("cert-outre-mer");
});

test("a postal code typed by somebody who lives abroad names no department", () => {
  expect(routed({ procedure: "replacement-loss", answers: { livesIn: "BEL", postalCode: "75000" } })).toBe(
    "cert-echanges",
  );
});

test("a reason that no office lists any more is not lost", () => {
  expect(routed({ procedure: "withdrawn-reason", answers: {} })).toBe("cert-echanges");
});

test("the office settled when the file was sent stays, wherever the person moves", () => {
  const answers = { livesIn: "FRA", postalCode: "75011" } as const;
  const file = { procedure: "replacement-loss", answers };
  expect(officeOf({ ...file, office: "cert-nord" })).toBe("cert-nord");
  expect(officeOf({ ...file, office: null })).toBe("cert-paris");
});
