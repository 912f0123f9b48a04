/** A square that telephones read: dark on white whatever the colours of the page, and within the page itself. */
export const QrCode = ({ side, path, alt }: { side: number; path: string; alt: string }) => {
  // As many whole pixels for each little square.
  const pixels = 4 * side;
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${path}"/></svg>`;
  return (
    <img
      class="tp-qr"
      src={`data:image/svg+xml,${encodeURIComponent(drawing)}`}
      alt={alt}
      width={pixels}
      height={pixels}
    />
  );
};
