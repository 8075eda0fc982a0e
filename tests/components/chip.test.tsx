// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { Chip, type ChipAbout } from '../../components/advice/Chip.tsx';
import { mount } from './mount.tsx';
import { advert, fine, over, reply, short, unjudged, urgency } from './samples.ts';

describe('the chip says', () => {
  const cases: readonly (readonly [string, ChipAbout, string])[] = [
    ['nothing under twelve characters', short, ''],
    ['fine', fine, 'Fine'],
    ['how many tips', advert, '3 tips'],
    ['one tip in the singular', { ...advert, tips: [urgency] }, '1 tip'],
    ['how far over the limit', over, 'Over by 14'],
    ['a large number as people write it', { ...over, over: 133794 }, 'Over by 133,794'],
    ['how many questions are answered', reply, 'Answered 1 of 2'],
    ['that it doesn’t judge', unjudged, 'Not judged'],
    ['that it can’t read the box', 'unread', 'Not reading this box'],
    ['that the page runs an older Parley', 'outdated', 'Parley was updated. Reload this page to go on.'],
  ];
  test.each(cases)('%s', (_, about, text) => {
    expect(mount(<Chip about={about} onPress={() => {}} />).textContent).toBe(text);
  });
});

test('a chip with advice is a button that names Parley and tells whether the panel is open', () => {
  const press = vi.fn();
  const chip = mount(<Chip about={advert} open onPress={press} />).querySelector('button');
  expect(chip?.getAttribute('aria-label')).toBe('Parley: 3 tips');
  expect(chip?.getAttribute('aria-expanded')).toBe('true');
  chip?.click();
  expect(press).toHaveBeenCalledOnce();
});

test('an outdated page has nothing to press', () => {
  expect(mount(<Chip about="outdated" onPress={() => {}} />).querySelector('button')).toBeNull();
});
