import { expect, test } from "vitest";
import { roles } from "#domain/roles.ts";
import { deskPages } from "#web/desk/pages.ts";
import { deskNavigation } from "./kit/desk-navigation.ts";

const placesOf = (role: (typeof roles)[number]) =>
  deskNavigation(
    { id: "1", login: "a", name: "Agnès Roux", role, office: "cert-sud-est" },
    "/agents/suivi",
    "fr",
  );

test("each role is led to what its rights open, and nowhere else", () => {
  const labels = Object.fromEntries(
    roles.map((role) => [role, placesOf(role).map(({ label }) => label)] as const),
  );
  expect(labels).toEqual({
    agent: [],
    seniorAgent: [],
    supervisor: ["File d’attente", "Suivi", "Bureau"],
    auditor: ["File d’attente", "Suivi", "Consultations"],
  });
});

test("the place one is at is marked, and every place is a page", () => {
  const places = placesOf("supervisor");
  expect(places.filter(({ current }) => current).map(({ href }) => href)).toEqual(["/agents/suivi"]);
  const known = deskPages.map(({ path }) => path);
  for (const { href } of [...places, ...placesOf("auditor")]) expect(known).toContain(href);
});
