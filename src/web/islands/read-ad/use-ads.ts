import { useEffect, useRef, useState } from "preact/hooks";
import type { Keeper } from "../compass/session/keep.ts";
import type { AdDesk } from "./ad-desk.ts";
import type { Shown } from "./ad-list.tsx";
import { type KeptAd, keepAds, recallAds } from "./kept-ads.ts";
import type { AdReading } from "./reader.ts";

const NOT_LOADED =
  "What the reader needs could not be loaded from this site. What you entered is kept. Check the connection, then try again.";

/** The ads that were read in this tab, which of them is shown, and what is under way. */
export function useAds(desk: AdDesk, keeper: Keeper | null) {
  const [ads, setAds] = useState<readonly AdReading[]>([]);
  const [shown, setShown] = useState<Shown>(null);
  const [kept, setKept] = useState(true);
  /** Whether what is shown was asked for just now: what is read again on loading scrolls nobody away. */
  const [wished, setWished] = useState(false);
  const [doing, setDoing] = useState<string | null>(null);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const made = useRef(0);

  const hold = (all: readonly AdReading[]) => {
    setAds(all);
    setKept(
      keepAds(
        keeper,
        all.map(({ ad }) => ({ text: ad.text, title: ad.title ?? null })),
      ),
    );
  };
  /** Reads them one after the other; what was read before is shown again instead of twice. */
  const readAll = async (texts: readonly KeptAd[], before: readonly AdReading[]) => {
    let all = before;
    let last: Shown = null;
    for (const { text, title } of texts) {
      const known = all.findIndex(({ ad }) => ad.text === text && (ad.title ?? null) === title);
      if (known < 0) all = [...all, await desk.read({ id: `ad-${made.current++}`, text, title })];
      last = known < 0 ? all.length - 1 : known;
    }
    hold(all);
    setShown(texts.length > 1 ? "all" : last);
  };
  const during = async (words: string, work: () => Promise<readonly string[]>) => {
    setWished(true);
    setDoing(words);
    setFaults([]);
    setShown(null);
    setFaults(await work().catch(() => [NOT_LOADED]));
    setDoing(null);
  };

  useEffect(() => {
    const before = recallAds(keeper);
    if (before.length > 0) {
      void during("Reading again what this tab holds", () => readAll(before, []).then(none));
      setWished(false);
    }
    // A browser may show the page again as it was left, though all was forgotten since.
    const again = (event: PageTransitionEvent) => {
      if (!event.persisted || keeper === null || recallAds(keeper).length > 0) return;
      setAds([]);
      setShown(null);
    };
    addEventListener("pageshow", again);
    return () => removeEventListener("pageshow", again);
  }, []);

  return {
    ads,
    shown,
    kept,
    wished,
    doing,
    faults,
    show: (next: Shown) => {
      setFaults([]);
      setWished(true);
      setShown(next);
    },
    /** Nothing old stands under a new complaint. */
    hide: () => {
      setFaults([]);
      setShown(null);
    },
    read: (text: string, title: string) =>
      during("Reading the ad", () => readAll([{ text, title: title || null }], ads).then(none)),
    open: (files: readonly File[]) =>
      during("Opening", async () => {
        const opened = await Promise.all(files.map((file) => openOne(file, desk)));
        const texts = opened.flatMap((one) => ("text" in one ? [{ text: one.text, title: null }] : []));
        await readAll(texts, ads);
        return opened.flatMap((one) => ("fault" in one ? [one.fault] : []));
      }),
    remove: (at: number) => {
      const left = ads.filter((_, place) => place !== at);
      hold(left);
      setShown(left.length === 0 ? null : left.length === 1 ? 0 : "all");
    },
  };
}

function none(): readonly string[] {
  return [];
}

async function openOne(file: File, desk: AdDesk): Promise<{ text: string } | { fault: string }> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { fault: `${file.name} could not be opened. It may be a folder, or it was moved or deleted.` };
  }
  const opened = await desk.open({ name: file.name, bytes });
  return opened.ok ? { text: opened.value } : { fault: opened.message };
}
