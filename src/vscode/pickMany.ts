import { type QuickInputButton, type QuickPickItem, window } from "vscode";

/** A line of a list to choose from, with its own key. */
export interface PickRow extends QuickPickItem {
  readonly key: string;
}

/** What is chosen from, and what the buttons of its lines do. */
export interface PickManyOptions {
  readonly title: string;
  readonly placeholder: string;
  /** The lines as they stand now; asked for again after a button. */
  readonly rows: () => readonly PickRow[];
  /** The keys of the lines that are chosen from the beginning. */
  readonly chosen: Iterable<string>;
  /**
   * Does what a button of a line stands for; it may ask something. Afterwards the list is shown anew.
   * @param chosen the keys that are chosen, to be changed
   */
  readonly press: (key: string, button: QuickInputButton, chosen: Set<string>) => Promise<void> | void;
}

/**
 * A list of which several lines can be chosen, and whose lines can be changed by their buttons before.
 * @returns the keys of the chosen lines, or undefined where the user went away
 */
export async function pickMany(options: PickManyOptions): Promise<ReadonlySet<string> | undefined> {
  const chosen = new Set(options.chosen);
  const input = window.createQuickPick<PickRow>();
  input.title = options.title;
  input.placeholder = options.placeholder;
  input.canSelectMany = true;
  input.matchOnDescription = true;
  input.matchOnDetail = true;
  input.ignoreFocusOut = true;
  let isAsking = false;
  const show = (): void => {
    const rows = options.rows();
    input.items = rows;
    input.selectedItems = rows.filter(({ key }) => chosen.has(key));
    input.show();
  };
  try {
    return await new Promise<ReadonlySet<string> | undefined>((resolve) => {
      input.onDidChangeSelection((rows) => {
        if (isAsking) return;
        chosen.clear();
        for (const { key } of rows) chosen.add(key);
      });
      input.onDidTriggerItemButton(async ({ item, button }) => {
        isAsking = true;
        try {
          await options.press(item.key, button, chosen);
          show();
        } finally {
          isAsking = false;
        }
      });
      input.onDidAccept(() => resolve(new Set(chosen)));
      // A question takes the place of the list for a while.
      input.onDidHide(() => {
        if (!isAsking) resolve(undefined);
      });
      show();
    });
  } finally {
    input.dispose();
  }
}
