import type { FindingCode } from "#domain/documents/findings.ts";
import { CropFrame } from "#web/kit/crop.tsx";
import type { FormWords } from "./form-words.ts";

/** What a device can tell of a picture by itself; the values stand for what is filled in there. */
const toldBeforeSending = [
  "image.too-small",
  "page.blank",
  "image.small",
  "image.blur",
  "image.dark",
  "image.burnt",
] as const satisfies readonly FindingCode[];

const values = { page: 1, width: "{width}", height: "{height}" };

/** What a script shows of a picture once it is chosen, before anything is sent. It does nothing without one. */
export const PicturePreview = ({ words }: { words: FormWords }) => {
  const { preview, crop, turnLeft, turnRight, turnHalf } = words.arranging;
  const turns = [
    { by: "rotated-270", text: turnLeft },
    { by: "rotated-90", text: turnRight },
    { by: "rotated-180", text: turnHalf },
  ] as const;
  const look = "fr-btn fr-btn--secondary fr-btn--sm";
  return (
    <template data-preview>
      <div class="tp-preview">
        <div class="tp-stage">
          <canvas role="img" aria-label={preview.title} />
          <CropFrame sides={crop.sides} cut={crop.cut} />
        </div>
        <div class="tp-tools">
          {turns.map(({ by, text }) => (
            <button type="button" class={look} data-turn={by}>
              {text}
            </button>
          ))}
          <button type="button" class={look} data-whole>
            {preview.whole}
          </button>
        </div>
        <p class="tp-quiet">{crop.frame}</p>
        <div role="status">
          <p data-said="good" hidden>
            {preview.good}
          </p>
          <div data-said="advice" hidden>
            <p>
              <strong>{preview.advised}</strong>
            </p>
            <ul class="tp-findings">
              {toldBeforeSending.map((code) => (
                <li data-code={code} hidden>
                  {words.findings[code](values)}
                </li>
              ))}
            </ul>
          </div>
        </div>
        <p>
          <strong>{preview.nothingSent}</strong>
        </p>
      </div>
    </template>
  );
};
