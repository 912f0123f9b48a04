import { expect, test } from "vitest";
import { NotCanonicalXml, readCanonicalXml, textAt } from "#adapters/seals/canonical-xml.ts";

test("elements are found by name, without their prefix; text without its escapes", () => {
  const root = readCanonicalXml(
    '<a:list xmlns:a="urn:a"><a:name b="1">É &amp; F &lt;1&gt;</a:name> <c></c></a:list>',
  );
  expect(root.name).toBe("list");
  expect(textAt(root, "name")).toBe("É & F <1>");
  expect(textAt(root, "c")).toBe("");
  expect(textAt(root, "name", "c")).toBeNull();
});

test.each([
  "",
  "text",
  "<a>",
  "</a>",
  "<a></b>",
  "<a></a><b></b>",
  "<a><!-- comment --></a>",
  "<a><![CDATA[x]]></a>",
  "<a/>",
  "<a></a",
])("%j is refused", (source) => {
  expect(() => readCanonicalXml(source)).toThrow(NotCanonicalXml);
});
