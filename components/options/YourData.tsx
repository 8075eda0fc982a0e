/** What is stored, for how long, and every way to take it out, bring it in or erase it. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { RETENTION_DAYS } from '../../lib/log/retention.ts';
import { STORE_NAMES } from '../../lib/log/schema.ts';
import type { Preview } from '../../lib/log/transfer.ts';
import { date } from '../log/times.ts';
import { inSentence, sourceName } from '../log/waiting.ts';
import { AddForm } from '../ui/AddForm.tsx';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useWords, type Words } from '../words.tsx';
import type { DataProps, Import, KnownPerson } from './data.ts';

export function YourData(props: DataProps) {
  const { t } = useWords();
  return (
    <div class="list">
      {props.failure && (
        <div class="entry">
          <Notice look="error">{t(`ui_log_${props.failure}`)}</Notice>
        </div>
      )}
      <StoredView {...props} />
      <Keeping {...props} />
      <Moving {...props} />
      <Erasing {...props} />
    </div>
  );
}

const Entry = ({ title, children }: { readonly title: string; readonly children: ComponentChildren }) => (
  <div class="entry data">
    <h3 class="label">{title}</h3>
    {children}
  </div>
);

function StoredView({ stored }: DataProps) {
  const words = useWords();
  const { say, t } = words;
  if (stored.is === 'loading') return <Entry title={t('ui_data_stored')}>{t('ui_data_counting')}</Entry>;
  if (stored.is === 'failed')
    return (
      <Entry title={t('ui_data_stored')}>
        <p>{t(`ui_log_${stored.failure}`)}</p>
      </Entry>
    );
  const { counts, bytes } = stored;
  return (
    <Entry title={t('ui_data_stored')}>
      <dl class="counts">
        {STORE_NAMES.map((store) => (
          <div key={store}>
            <dt>{t(`ui_store_${store}`)}</dt>
            <dd>{counts[store].toLocaleString()}</dd>
          </div>
        ))}
        {bytes !== null && (
          <div>
            <dt>{t('ui_data_size')}</dt>
            <dd>{size(words, bytes)}</dd>
          </div>
        )}
      </dl>
      {counts.aside > 0 && <p>{say({ key: 'ui_aside', count: counts.aside })}</p>}
    </Entry>
  );
}

const size = ({ t }: Words, bytes: number): string =>
  bytes < 1e6 ? t('ui_size_kb', Math.ceil(bytes / 1e3)) : t('ui_size_mb', Math.round(bytes / 1e5) / 10);

function Keeping({ retention, onRetention, removal }: DataProps) {
  const { say, t } = useWords();
  return (
    <Entry title={t('ui_retention')}>
      <Choice
        look="segments"
        legend={t('ui_retention')}
        value={String(retention)}
        options={RETENTION_DAYS.map((days) => ({ value: String(days), label: t('ui_retention_days', days) }))}
        onChoose={(value) => {
          const days = RETENTION_DAYS.find((one) => String(one) === value);
          if (days !== undefined) onRetention(days);
        }}
      />
      {removal && (
        <p class="hint">
          {say({ key: 'ui_removed', count: removal.removed, params: [removal.removed, date(removal.at)] })}{' '}
          {removal.stillOpen > 0 && say({ key: 'ui_removed_open', count: removal.stillOpen })}
        </p>
      )}
    </Entry>
  );
}

function Moving({ onExport, importing, onFile, onImport, onImportEnd }: DataProps) {
  const { t } = useWords();
  const file = useRef<HTMLInputElement>(null);
  return (
    <Entry title={t('ui_move')}>
      <div class="acts">
        <Button onPress={() => onExport('json')}>{t('ui_export_json')}</Button>
        <Button onPress={() => onExport('csv')}>{t('ui_export_csv')}</Button>
        <Button onPress={() => file.current?.click()}>{t('ui_import')}</Button>
        <input
          ref={file}
          type="file"
          class="unseen"
          tabIndex={-1}
          accept=".json,application/json"
          aria-label={t('ui_import_file')}
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            if (chosen) onFile(chosen);
            // The same file can be chosen again.
            currentTarget.value = '';
          }}
        />
      </div>
      <ImportView importing={importing} onImport={onImport} onImportEnd={onImportEnd} />
    </Entry>
  );
}

function ImportView({
  importing,
  onImport,
  onImportEnd,
}: Pick<DataProps, 'onImport' | 'onImportEnd'> & { readonly importing: Import }) {
  const { say, t } = useWords();
  switch (importing.is) {
    case 'none':
      return null;
    case 'reading':
      return <p role="status">{t('ui_import_reading')}</p>;
    case 'refused':
      return (
        <p class="problem" role="alert">
          {t(`ui_import_${importing.failure.replaceAll(' ', '_')}`)}
        </p>
      );
    case 'preview':
      return (
        <section class="asked" aria-label={t('ui_import_preview')}>
          <p>{t('ui_import_preview')}</p>
          <Changes preview={importing.preview} />
          {importing.spoilt > 0 && <p>{say({ key: 'ui_import_spoilt', count: importing.spoilt })}</p>}
          <Button look="main" onPress={onImport}>
            {t('ui_import_merge')}
          </Button>
          <Button look="bare" onPress={onImportEnd}>
            {t('ui_cancel')}
          </Button>
        </section>
      );
    case 'done':
      return <p role="status">{t('ui_import_done')}</p>;
  }
}

function Changes({ preview }: { readonly preview: Preview }) {
  const { t } = useWords();
  return (
    <table class="limits changes">
      <thead>
        <tr>
          <th scope="col">
            <span class="unseen">{t('ui_data_stored')}</span>
          </th>
          {(['added', 'changed', 'same'] as const).map((outcome) => (
            <th key={outcome} scope="col">
              {t(`ui_import_${outcome}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {STORE_NAMES.map((store) => (
          <tr key={store}>
            <th scope="row">{t(`ui_store_${store}`)}</th>
            {(['added', 'changed', 'same'] as const).map((outcome) => (
              <td key={outcome}>{preview[store][outcome].toLocaleString()}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Erasing({ people, onFind, onErasePerson, onEraseAll, erased }: DataProps) {
  const words = useWords();
  const { say, t } = words;
  const [asked, setAsked] = useState<KnownPerson | 'all' | null>(null);
  return (
    <Entry title={t('ui_erase_title')}>
      <AddForm
        label={t('ui_erase_find')}
        placeholder="@ana"
        action={t('ui_search')}
        onAdd={(entry) => {
          onFind(entry);
          setAsked(null);
          return false;
        }}
      />
      {people?.length === 0 && <p class="hint">{t('ui_erase_nobody')}</p>}
      {people && people.length > 0 && (
        <ul class="items">
          {people.map((person) => {
            const name = person.name || person.handle || t('ui_nobody');
            return (
              <li key={person.key}>
                <span>
                  <bdi>{name}</bdi>{' '}
                  <span class="hint">
                    {person.handle !== null && <bdi>{person.handle}</bdi>} {sourceName(words, person.network)} ·{' '}
                    {say({ key: 'ui_messages', count: person.messages })}
                  </span>
                </span>
                {asked !== 'all' && asked?.key === person.key ? (
                  <Sure
                    ask={t('ui_erase_sure')}
                    onYes={() => {
                      setAsked(null);
                      onErasePerson(person);
                    }}
                    onNo={() => setAsked(null)}
                  />
                ) : (
                  <Button look="bare" label={t('ui_erase_named', inSentence(name))} onPress={() => setAsked(person)}>
                    {t('ui_erase')}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {asked === 'all' ? (
        <div class="asked">
          <p>{t('ui_erase_all_ask')}</p>
          <Sure
            onYes={() => {
              setAsked(null);
              onEraseAll();
            }}
            onNo={() => setAsked(null)}
          />
        </div>
      ) : (
        <div>
          <Button onPress={() => setAsked('all')}>{t('ui_erase_all')}</Button>
        </div>
      )}
      <p role="status" class="hint">
        {erased === 'all' && t('ui_erased_all')}
        {typeof erased === 'number' && say({ key: 'ui_erased', count: erased })}
      </p>
    </Entry>
  );
}

function Sure({ ask, onYes, onNo }: { readonly ask?: string; readonly onYes: () => void; readonly onNo: () => void }) {
  const { t } = useWords();
  return (
    <span class="acts">
      {ask}
      <Button look="main" onPress={onYes}>
        {t('ui_erase_yes')}
      </Button>
      <Button look="bare" onPress={onNo}>
        {t('ui_cancel')}
      </Button>
    </span>
  );
}
