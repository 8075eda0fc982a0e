/** Whom to tell inside when something serious comes up: they stand in the note of the spike watch. */
import { useState } from 'preact/hooks';
import type { Contact } from '../../lib/remind/schema.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words.tsx';

export interface ContactsProps {
  readonly contacts: readonly Contact[];
  /** What it makes of the contacts as they are by then. */
  readonly onContacts: (change: (now: readonly Contact[]) => Contact[]) => void;
}

const MOST = { contacts: 50, line: 200 } as const;

const without = (all: readonly Contact[], gone: Contact): Contact[] =>
  all.filter((one) => JSON.stringify(one) !== JSON.stringify(gone));

export function ContactsEditor({ contacts, onContacts }: ContactsProps) {
  const { t } = useWords();
  const [name, setName] = useState('');
  const [reach, setReach] = useState('');
  const full = contacts.length >= MOST.contacts;
  return (
    <div class="entry">
      <h3 class="label">{t('ui_contacts')}</h3>
      <p class="hint">{t('ui_contacts_hint')}</p>
      {contacts.length > 0 && (
        <ul class="items">
          {contacts.map((contact) => (
            <li key={JSON.stringify(contact)}>
              <bdi>{contact.reach === '' ? contact.name : `${contact.name} · ${contact.reach}`}</bdi>
              <Button
                look="bare"
                label={t('ui_remove_named', contact.name)}
                onPress={() => onContacts((now) => without(now, contact))}
              >
                {t('ui_remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="add"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() === '' || full) return;
          const added = { name: name.trim(), reach: reach.trim() };
          onContacts((now) => [...without(now, added), added]);
          setName('');
          setReach('');
        }}
      >
        <Line label={t('ui_contact_name')} value={name} onInput={setName} />
        <Line label={t('ui_contact_reach')} value={reach} onInput={setReach} />
        <button type="submit" class="button">
          {t('ui_add')}
        </button>
        <p class="problem" role="alert">
          {full && t('ui_contacts_full', MOST.contacts)}
        </p>
      </form>
    </div>
  );
}

interface LineProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

const Line = ({ label, value, onInput }: LineProps) => (
  <label class="field">
    <span class="label">{label}</span>
    <input
      type="text"
      autocomplete="off"
      maxLength={MOST.line}
      value={value}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  </label>
);
