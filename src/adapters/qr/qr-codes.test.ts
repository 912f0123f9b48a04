import sharp from "sharp";
import { expect, test } from "vitest";
import { qrCodes } from "./qr-codes.ts";

/** The drawing as squares, dark or not, one text for each line. */
const seen = async ({ side, path }: ReturnType<typeof qrCodes.draw>): Promise<readonly string[]> => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${side}" height="${side}"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${path}"/></svg>`;
  const { data } = await sharp(Buffer.from(svg)).greyscale().raw().toBuffer({ resolveWithObject: true });
  return Array.from({ length: side }, (_, row) =>
    Array.from(data.subarray(row * side, (row + 1) * side), (light) => (light < 128 ? "#" : ".")).join(""),
  );
};

test("a link of any length the service makes has its three corners and white all around", async () => {
  for (const length of [40, 260, 700]) {
    const lines = await seen(
      qrCodes.draw(`https://telepermis.example/verifier#${"aZ0_-.é".repeat(length / 7)}`),
    );
    const corner = lines.slice(4, 11).map((line) => line.slice(4, 11));
    expect(corner).toEqual(["#######", "#.....#", "#.###.#", "#.###.#", "#.###.#", "#.....#", "#######"]);
    expect(lines.slice(4, 11).map((line) => line.slice(-11, -4))).toEqual(corner);
    expect(lines.slice(-11, -4).map((line) => line.slice(4, 11))).toEqual(corner);
    for (const line of [...lines.slice(0, 4), ...lines.slice(-4)]) expect(line).not.toContain("#");
    for (const line of lines) expect(`${line.slice(0, 4)}${line.slice(-4)}`).toBe("........");
  }
});

test("another text is another drawing, the same text the same one", () => {
  expect(qrCodes.draw("one")).toEqual(qrCodes.draw("one"));
  expect(qrCodes.draw("one")).not.toEqual(qrCodes.draw("two"));
});
