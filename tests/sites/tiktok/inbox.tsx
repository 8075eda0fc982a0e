/** @jsxImportSource react */
/** The inbox: in the page from the beginning, shown after a click. */
import { type ReactNode, useState } from 'react';
import { type Tab, TOLD, videoPath } from './data.ts';
import { Avatar, Box, styled } from './pieces.tsx';

const TABS: Readonly<Record<Tab | 'all', string>> = {
  all: 'All activity',
  likes: 'Likes',
  comments: 'Comments',
  mentions: 'Mentions and tags',
  followers: 'Followers',
};

export function Inbox({ shown }: { shown: boolean }): ReactNode {
  const [tab, setTab] = useState<Tab | 'all'>('all');
  return (
    <div className={styled('DivInboxContainer')} data-e2e="inbox-notifications" hidden={!shown}>
      <Box part="DivInboxHeaderContainer">
        <h2 data-e2e="inbox-bar">Notifications</h2>
        <Box part="DivGroupContainer" role="tablist">
          {Object.entries(TABS).map(([name, label]) => (
            <button
              key={name}
              type="button"
              role="tab"
              aria-selected={tab === name}
              data-e2e={name}
              className={styled('ButtonGroupItem')}
              onClick={() => setTab(name as Tab | 'all')}
            >
              {label}
            </button>
          ))}
        </Box>
      </Box>
      <ul className={styled('UlInboxItemListContainer')} data-e2e="inbox-list">
        {TOLD.filter((told) => tab === 'all' || told.tab === tab).map((told, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: keys by place are what makes the elements be used again
          <li key={index}>
            <Entry told={told} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Entry({ told: { by, what, comment, video, age } }: { told: (typeof TOLD)[number] }): ReactNode {
  const words = comment && (comment.names ? `@${comment.names.name} ${comment.text}` : comment.text);
  return (
    <Box part="DivItemContainer" data-e2e="inbox-list-item">
      <Avatar of={by} size={48} />
      <Box part="DivContentContainer">
        <a data-e2e="inbox-title" href={`/@${by.handle}`} className={styled('StyledTitleTextLink')}>
          {by.name}
        </a>
        <p data-e2e="inbox-content" className={styled('PDescText')}>
          <span className={styled('SpanPrimary')}>{words === undefined ? what : `${what}: ${words}`}</span>&nbsp;{age}
        </p>
      </Box>
      {video && (
        <a href={`${videoPath(video)}?browsermode=1`} aria-label="Video" className={styled('StyledVideoLink')}>
          <Box part="DivVideoCover" style={{ background: `hsl(${video.hue} 40% 50%)` }} />
        </a>
      )}
    </Box>
  );
}
