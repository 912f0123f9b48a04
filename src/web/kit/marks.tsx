type Place = Marked["places"][number];

/** The places that findings are about, each once: several may be about the same face. */
export const placesOf = (findings: readonly { readonly box: Place | null }[]): readonly Place[] => [
  ...new Map(
    findings.flatMap(({ box }) => (box === null ? [] : [[Object.values(box).join(), box] as const])),
  ).values(),
];

/** A picture with the places on it that something is said of. */
export type Marked = {
  readonly width: number;
  readonly height: number;
  readonly places: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
};

type KeptProps = Pick<Marked, "width" | "height"> & { readonly kept: Place };

/** Dims what would be cut off a picture, over it, around the part that would be kept. */
export const Kept = ({ width, height, kept }: KeptProps) => {
  const { x, y, width: across, height: down } = kept;
  return (
    <svg class="tp-marks" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      <path
        class="tp-cut"
        fill-rule="evenodd"
        d={`M0 0H${width}V${height}H0ZM${x} ${y}h${across}v${down}h-${across}Z`}
      />
      <rect class="tp-mark" x={x} y={y} width={across} height={down} />
    </svg>
  );
};

/**
 * Outlines places over the picture it is laid on, whatever size that is shown at. What is said of them is told in words
 * beside: nothing is read out here.
 */
export const Marks = ({ width, height, places }: Marked) =>
  places.length === 0 ? null : (
    <svg class="tp-marks" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {places.map((place) => (
        <rect class="tp-mark" {...place} />
      ))}
    </svg>
  );
