// What the desk's page asks of the server: one edit, or one back. The files as the page shows them go with it.

export interface Answer {
  readonly isDone: boolean;
  /** In words, for the editor. */
  readonly said: string;
}

export interface Desk {
  readonly edit: (action: Readonly<Record<string, unknown>>) => Promise<Answer>;
  readonly undo: () => Promise<Answer>;
  /** The page as it is now. */
  readonly page: () => Promise<Document>;
}

/** @param main the page's own element with what it knows */
export function openDesk(main: HTMLElement): Desk {
  const { query = "", episode = "", wordFailed = "" } = main.dataset;
  const failed: Answer = { isDone: false, said: wordFailed };
  const ask = async (path: string, body: object): Promise<Answer> => {
    try {
      const response = await fetch(`/desk/${path}?${query}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      });
      return response.status === 200 || response.status === 409
        ? ((await response.json()) as Answer)
        : failed;
    } catch {
      return failed;
    }
  };
  return {
    edit: (action) => {
      const seen: unknown = JSON.parse(main.dataset.seen ?? "{}");
      return ask("edit", { episode, action, seen });
    },
    undo: () => ask("undo", {}),
    page: async () => {
      const response = await fetch(location.href);
      return new DOMParser().parseFromString(await response.text(), "text/html");
    },
  };
}
