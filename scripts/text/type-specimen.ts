// A line that typefaces are measured by: both scripts and figures, with letters of every width as often as pages have them.

export const TYPE_SPECIMEN =
  "قال الضيف إن الأسعار ارتفعت هذا العام، ثم سألته المذيعة عن أسباب ذلك كله The quick brown fox 2026";
