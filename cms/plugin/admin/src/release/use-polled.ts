import { useEffect, useRef, useState } from 'react';

const EVERY = 4_000;

/**
 * What `ask` answers, asked again every few seconds while the page is looked at, and at once when
 * `key` changes. The last answer stays while a newer one is on its way or has failed.
 */
export function usePolled<T>(ask: (signal: AbortSignal) => Promise<T>, key: string) {
  const [value, setValue] = useState<T>();
  const [isFailed, setFailed] = useState(false);
  const latest = useRef(ask);
  latest.current = ask;
  useEffect(() => {
    const abort = new AbortController();
    const poll = async () => {
      if (document.hidden) return;
      try {
        const answer = await latest.current(abort.signal);
        if (abort.signal.aborted) return;
        setValue(answer);
        setFailed(false);
      } catch {
        if (!abort.signal.aborted) setFailed(true);
      }
    };
    void poll();
    const timer = setInterval(() => void poll(), EVERY);
    return () => {
      clearInterval(timer);
      abort.abort();
    };
  }, [key]);
  return { value, isFailed };
}
