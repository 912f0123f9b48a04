import SignaturePad from "signature_pad";

/** Lets people sign with a finger or a mouse. The drawing goes into a hidden field as a PNG; the typed name remains possible. */
for (const block of document.querySelectorAll<HTMLElement>("[data-signature]")) {
  const canvas = block.querySelector("canvas");
  const field = block.querySelector("input");
  const clear = block.querySelector("button");
  if (!canvas || !field || !clear) continue;
  block.hidden = false;
  const pad = new SignaturePad(canvas, {
    penColor: "#111",
    backgroundColor: "#fff",
    minWidth: 1,
    maxWidth: 3,
  });
  // The drawing has as many points as the screen; drawn lines are laid again after a turn of the phone.
  const resize = () => {
    const ratio = Math.min(devicePixelRatio || 1, 2);
    const lines = pad.toData();
    canvas.width = canvas.offsetWidth * ratio;
    canvas.height = canvas.offsetHeight * ratio;
    canvas.getContext("2d")?.scale(ratio, ratio);
    if (lines.length > 0) pad.fromData(lines);
    // What was drawn before the page came back with problems.
    else if (field.value)
      pad.fromDataURL(field.value, { width: canvas.offsetWidth, height: canvas.offsetHeight });
  };
  resize();
  addEventListener("resize", resize);
  pad.addEventListener("endStroke", () => {
    field.value = pad.toDataURL("image/png");
  });
  clear.addEventListener("click", () => {
    pad.clear();
    field.value = "";
  });
}
