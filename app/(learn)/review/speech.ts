import { useCallback, useEffect, useSyncExternalStore } from "react";
import type { Language } from "@/lib/domain/fact";

const GAP = /_{2,}/g;
const GAP_SPOKEN: Record<Language, string> = { en: "blank", id: "titik-titik" };

/** Reads text out in its own language; null where this device has no voice of its own for it. */
export function useSpeech(lang: Language): ((text: string) => void) | null {
  const voice = useLocalVoice(lang);
  useEffect(() => (voice ? () => speechSynthesis.cancel() : undefined), [voice]);
  const speak = useCallback(
    (text: string) => {
      const words = new SpeechSynthesisUtterance(text.replace(GAP, GAP_SPOKEN[lang]));
      words.voice = voice;
      words.lang = voice?.lang ?? lang;
      speechSynthesis.cancel();
      speechSynthesis.speak(words);
    },
    [voice, lang],
  );
  return voice && speak;
}

/** Other voices send what they read to their maker, so only those of the device are used. */
function useLocalVoice(lang: Language): SpeechSynthesisVoice | null {
  return useSyncExternalStore(
    subscribeToVoices,
    () => findLocalVoice(lang),
    () => null,
  );
}

function findLocalVoice(lang: Language): SpeechSynthesisVoice | null {
  if (!("speechSynthesis" in globalThis)) return null;
  const voices = speechSynthesis.getVoices();
  const own = voices.filter((voice) => voice.localService && isOf(voice.lang, lang));
  return own.find((voice) => voice.default) ?? own[0] ?? null;
}

function isOf(tag: string, lang: Language): boolean {
  return tag.toLowerCase().split(/[-_]/)[0] === lang;
}

/** Browsers list their voices only after a while. */
function subscribeToVoices(onChange: () => void): () => void {
  if (!("speechSynthesis" in globalThis)) return () => {};
  speechSynthesis.addEventListener("voiceschanged", onChange);
  return () => speechSynthesis.removeEventListener("voiceschanged", onChange);
}
