/** @jsxImportSource react */
/** The text box of X: Draft.js in X's wrappers, with its test ids. */
import type { ReactNode } from 'react';
import { DraftEditor, type DraftProps } from '../shared/draft.tsx';
import { Deep } from '../shared/react.tsx';
import { BOX } from './pieces.tsx';

export { ReadOnlyDraft } from '../shared/draft.tsx';

export const DraftBox = (props: DraftProps & { testId: string }): ReactNode => (
  <div className={BOX} data-testid={`${props.testId}RichTextInputContainer`}>
    <Deep n={2} className={BOX}>
      <div className={BOX}>
        <DraftEditor {...props} keys="ctrl-enter" />
      </div>
    </Deep>
  </div>
);
