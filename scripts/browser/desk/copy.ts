// The kit at the desk: a text is copied by its button.

/** @param page the kit's own element */
export function listenToCopying(page: HTMLElement): void {
  page.addEventListener("click", (event) => {
    const button = (event.target as Element).closest("[data-copy]");
    const text = button?.closest("section")?.querySelector("textarea");
    if (!text) return;
    // Every line as it stands, without the last line end.
    void navigator.clipboard.writeText(text.value.replace(/\n$/, "")).then(() => {
      const status = document.querySelector("[data-status]");
      if (status) status.textContent = page.dataset.wordCopied ?? "";
    });
  });
}
