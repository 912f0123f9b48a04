/** Plots drawn by the server. What they say is in a table beside: they are hidden from those who hear the page. */

const barLength = 120;
const barHeight = 12;

/** A share of the longest bar of a column: its length says it, never its colour. */
export const Bar = ({ value, most, partial = 0 }: { value: number; most: number; partial?: number }) => {
  const length = (of: number) => (most === 0 ? 0 : Math.round((of / most) * (barLength - 2)));
  return (
    <svg
      class="tp-bar"
      viewBox={`0 0 ${barLength} ${barHeight}`}
      width={barLength}
      height={barHeight}
      aria-hidden="true"
      focusable="false"
    >
      <rect class="tp-bar__whole" x="1" y="1" width={length(value)} height={barHeight - 2} />
      {partial > 0 && (
        <rect class="tp-bar__part" x="1" y="1" width={length(partial)} height={barHeight - 2} />
      )}
    </svg>
  );
};

/** From the median to nine in ten, on a line of days: a full bar, then a thin one that ends on a stroke. */
export const DelayBar = ({
  median,
  nineInTen,
  most,
}: {
  median: number;
  nineInTen: number;
  most: number;
}) => {
  const at = (days: number) => (most === 0 ? 1 : 1 + Math.round((days / most) * (barLength - 4)));
  return (
    <svg
      class="tp-bar"
      viewBox={`0 0 ${barLength} ${barHeight}`}
      width={barLength}
      height={barHeight}
      aria-hidden="true"
      focusable="false"
    >
      <rect class="tp-bar__part" x="1" y="1" width={at(median)} height={barHeight - 2} />
      <path
        class="tp-bar__range"
        d={`M${at(median)} ${barHeight / 2}H${at(nineInTen)}M${at(nineInTen)} 1V${barHeight - 1}`}
      />
    </svg>
  );
};

export type Pair = { readonly hollow: number; readonly full: number };

const plotHeight = 140;
const baseline = 132;
const plotWidth = 720;

/** Two bars for each week, side by side: a hollow one and a full one. */
export const PairedColumns = ({ pairs, label }: { pairs: readonly Pair[]; label: string }) => {
  const most = Math.max(1, ...pairs.flatMap(({ hollow, full }) => [hollow, full]));
  const step = plotWidth / Math.max(1, pairs.length);
  const width = Math.max(2, Math.min(26, step * 0.36));
  const bar = (value: number, x: number, name: string) => {
    const height = Math.round((value / most) * (baseline - 8));
    return (
      <rect class={name} x={x.toFixed(1)} y={baseline - height} width={width.toFixed(1)} height={height} />
    );
  };
  return (
    <svg class="tp-plot" viewBox={`0 0 ${plotWidth} ${plotHeight}`} role="img" aria-label={label}>
      {[0.5, 1].map((share) => {
        const y = baseline - Math.round(share * (baseline - 8));
        return <path class="tp-plot__grid" d={`M0 ${y}H${plotWidth}`} />;
      })}
      {pairs.map(({ hollow, full }, index) => {
        const x = index * step + step / 2;
        return (
          <>
            {bar(hollow, x - width - 1, "tp-bar__whole")}
            {bar(full, x + 1, "tp-bar__part")}
          </>
        );
      })}
      <path class="tp-plot__axis" d={`M0 ${baseline}H${plotWidth}`} />
    </svg>
  );
};
