/** What Parley's own pages share: words, styles, and settings that are always the present ones. */
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/advice/advice.css';
import '../../components/pages.css';
import '../../components/log/waiting.css';
import { type ComponentChild, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { WordsProvider, wordsFrom } from '../../components/words.tsx';
import { browser } from '../../lib/browser.ts';
import { parseSettings, type Settings } from '../../lib/settings/schema.ts';
import { readSettings, watchSettings } from '../../lib/settings/store.ts';
import { languageBeside } from '../../lib/words.ts';

export const words = wordsFrom((key, params) => browser.i18n.getMessage(key, params));

/** Draws a page into #app, with Parley's words and the direction that they are read in. */
export function mountPage(view: ComponentChild): void {
  document.documentElement.lang = languageBeside(browser.i18n.getUILanguage(), words.t('language'));
  document.documentElement.dir = words.t('direction');
  const app = document.getElementById('app');
  if (app) render(<WordsProvider words={words}>{view}</WordsProvider>, app);
}

/** The settings as they are now, followed as they change anywhere; undefined until they are read. */
export function useSettings(): Settings | undefined {
  const [settings, set] = useState<Settings>();
  useEffect(() => {
    const life = new AbortController();
    // Where storage can't even be read, Check still works, with the settings of the first day.
    readSettings().then(set, () => set(parseSettings({})));
    watchSettings(set, life.signal);
    return () => life.abort();
  }, []);
  return settings;
}

/** Runs changes and keeps the sentence for the last one that failed (a full disk, a network that stays off). */
export function useChanges(): {
  readonly problem: string | undefined;
  readonly run: (change: Promise<unknown>) => void;
} {
  const [problem, setProblem] = useState<string>();
  return {
    problem,
    run: (change) => {
      change.then(
        () => setProblem(undefined),
        () => setProblem(words.t('ui_problem_storage')),
      );
    },
  };
}
