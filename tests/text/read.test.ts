import { describe, expect, it } from 'vitest';
import { readText } from '../../lib/text/read.ts';
import type { Span } from '../../lib/text/text.ts';

const cut = (raw: string, spans: readonly Span[]): string[] => spans.map(({ start, end }) => raw.slice(start, end));
const norms = (raw: string): string[] => readText(raw).words.map((word) => word.norm);
const sentences = (raw: string): string[] => cut(raw, readText(raw).sentences);
const marks = (raw: string): string[] => readText(raw).sentences.map((sentence) => sentence.mark);

describe('words', () => {
  it.each<[why: string, raw: string, words: string[]]>([
    [
      'apostrophes inside, curly made straight',
      'We’re sure it isn`t l’été',
      ["we're", 'sure', 'it', 'isn', 't', "l'été"],
    ],
    ['quotes are no apostrophes', "the 'best' dogs' bowl", ['the', 'best', 'dogs', 'bowl']],
    ['hyphens and slashes part words', 'a game-changer 24/7', ['a', 'game', 'changer', '24', '7']],
    ['decimals and thousands stay whole', '2.5 of 1,000. 3, 4', ['2.5', 'of', '1,000', '3', '4']],
    [
      'no words from links, mentions, tags, addresses, keycaps',
      'See https://a.com/b @ana #tag me@a.org 1️⃣ ok',
      ['see', 'ok'],
    ],
    ['combining marks stay with their letter', 'cafe\u0301 ok', ['café', 'ok']],
    ['soft hyphens and joiners vanish', 'dis\u00adcount f\u200dree', ['discount', 'free']],
    ['one word an ideograph', '新しい商品', ['新', 'し', 'い', '商', '品']],
    ['Korean and Arabic by their spaces', '오늘 새로운 شكرا لكم', ['오늘', '새로운', 'شكرا', 'لكم']],
    [
      'decorative letters are folded',
      '𝗕𝗶𝗴 ⓢⓐⓛⓔ 🅽🅾🆆 ｆｕｌｌ sᴍᴀʟʟ ﬁne',
      ['big', 'sale', 'now', 'full', 'small', 'fine'],
    ],
  ])('%s', (_why, raw, words) => {
    expect(norms(raw)).toEqual(words);
  });

  it('keeps the offsets of decorative letters, which take two code units each', () => {
    const raw = 'Our 𝗕𝗶𝗴 sale';
    expect(cut(raw, readText(raw).words)).toEqual(['Our', '𝗕𝗶𝗴', 'sale']);
  });

  it('tells capitals: two cased letters at least', () => {
    const caps = readText("FREE 𝗦𝗔𝗟𝗘 I A1 PS5 DON'T Free ÜBER ПРИВЕТ 新").words.filter((word) => word.caps);
    expect(caps.map((word) => word.norm)).toEqual(['free', 'sale', 'ps5', "don't", 'über', 'привет']);
  });

  it('knows the sentence of a word', () => {
    expect(readText('One two. Three!').words.map((word) => word.sentence)).toEqual([0, 0, 1]);
  });
});

describe('sentences', () => {
  it('end with an emoji that stands for a mark, where a word that begins sentences follows', () => {
    expect(sentences('The tin is lovely 🌿 Do you ship to Spain?')).toEqual([
      'The tin is lovely 🌿',
      'Do you ship to Spain?',
    ]);
    expect(sentences('I love 🍕 Pizza Hut, and 🌿 tea.')).toHaveLength(1);
  });

  it.each<[why: string, raw: string, expected: string[]]>([
    ['marks and capitals', 'We open. Come in! Coffee?', ['We open.', 'Come in!', 'Coffee?']],
    ['titles and initials', 'Dr. Smith met J. K. Rowling. Nice.', ['Dr. Smith met J. K. Rowling.', 'Nice.']],
    ['abbreviations', 'Bring tea, e.g. green, etc. and cups. Ok.', ['Bring tea, e.g. green, etc. and cups.', 'Ok.']],
    ['abbreviations at an end', 'It starts at 5 p.m. Doors open early.', ['It starts at 5 p.m.', 'Doors open early.']],
    [
      'names behind an abbreviation',
      'The U.S. Senate met. Out of the U.S. We left.',
      ['The U.S. Senate met.', 'Out of the U.S.', 'We left.'],
    ],
    ['"no." is a number only before a number', 'No. 5 is alive. No. We stay.', ['No. 5 is alive.', 'No.', 'We stay.']],
    [
      'decimals and versions',
      'It costs 3.50 now. Version 2.0.1 is out.',
      ['It costs 3.50 now.', 'Version 2.0.1 is out.'],
    ],
    ['numbered lists', '1. Mix\n2. Bake', ['1. Mix', '2. Bake']],
    ['German dates', 'Am 3. Mai geht es los. Kommt!', ['Am 3. Mai geht es los.', 'Kommt!']],
    ['dots in links', 'See example.com/a.b now. Then go.', ['See example.com/a.b now.', 'Then go.']],
    ['a missed space', 'That is free.Call us', ['That is free.', 'Call us']],
    ['an ellipsis goes on in small letters', 'Well… maybe. Well... Yes.', ['Well… maybe.', 'Well...', 'Yes.']],
    ['line breaks end', 'No mark here\nNor here', ['No mark here', 'Nor here']],
    ['emoji go with the sentence before', 'Great! 🎉🎉 Next one.', ['Great! 🎉🎉', 'Next one.']],
    ['closing quotes do too', 'He said “go.” She went.', ['He said “go.”', 'She went.']],
    [
      'tags and links behind do too',
      'What do you think? #tea https://a.com',
      ['What do you think? #tea https://a.com'],
    ],
    ['a line without words is none', '#tea #cake\n\nHello there', ['Hello there']],
    ['Chinese and Japanese marks', '新商品です。どうぞ！いかが？', ['新商品です。', 'どうぞ！', 'いかが？']],
    ['right to left', 'שלום לכולם. מה שלומכם?', ['שלום לכולם.', 'מה שלומכם?']],
  ])('%s', (_why, raw, expected) => {
    expect(sentences(raw)).toEqual(expected);
  });

  it.each<[raw: string, mark: string]>([
    ['Really?!', '?'],
    ['Wow!!! 🎉', '!'],
    ['And then…', '…'],
    ['And then...', '…'],
    ['He asked “why?”', '?'],
    ['What do you think? #tea', '?'],
    ['本当ですか？', '?'],
    ['كيف الحال؟', '?'],
    ['Done.', '.'],
    ['Ends at 5 p.m.', '.'],
    ['No mark 🎉', ''],
    ['see a? then b', ''],
  ])('%s ends with "%s"', (raw, mark) => {
    expect(marks(raw).at(-1)).toBe(mark);
  });

  it('counts its words', () => {
    expect(readText('One two. Three!').sentences.map((sentence) => sentence.words)).toEqual([
      [0, 2],
      [2, 3],
    ]);
  });
});

describe('paragraphs', () => {
  it('are parted by empty lines, not by line breaks', () => {
    const raw = 'One. Two.\nThree.\n \n\nFour.\r\n\r\nFive';
    const { paragraphs } = readText(raw);
    expect(cut(raw, paragraphs)).toEqual(['One. Two.\nThree.', 'Four.', 'Five']);
    expect(paragraphs.map((paragraph) => paragraph.sentences)).toEqual([
      [0, 3],
      [3, 4],
      [4, 5],
    ]);
  });
});

describe('links', () => {
  it.each<[why: string, raw: string, url: string, host: string, scheme: boolean]>([
    ['with a scheme', 'Go to https://www.Example.com/a?b=c#d.', 'https://www.Example.com/a?b=c#d', 'example.com', true],
    ['without', '(example.com)', 'https://example.com', 'example.com', false],
    ['port and path', 'http://example.co.uk:8080/x', 'http://example.co.uk:8080/x', 'example.co.uk', true],
    ['international', 'http://café.fr/é', 'http://café.fr/é', 'café.fr', true],
    ['www makes a host of a file name', 'www.readme.md', 'https://www.readme.md', 'readme.md', false],
  ])('%s', (_why, raw, url, host, scheme) => {
    const [link] = readText(raw).links;
    expect(link).toMatchObject({ url, host, scheme });
  });

  it.each([
    ['e-mail addresses', 'ann@example.com or mailto:ann@example.com'],
    ['files', 'README.md, main.rs and setup.py'],
    ['missed spaces', 'the end.Next we go'],
    ['abbreviations', 'e.g. this, i.e. that, U.S. and a.m.'],
    ['handles', '@ana.bsky.social @ana@mastodon.social'],
    ['numbers', '1.5 and 2.0.1'],
  ])('%s are none', (_why, raw) => {
    expect(readText(raw).links).toEqual([]);
  });
});

describe('mentions', () => {
  it.each<[why: string, raw: string, handles: string[]]>([
    ['plain', 'Hi @ana_b, (@bob)! .@cy', ['ana_b', 'bob', 'cy']],
    ['domain', 'Hi @ana.bsky.social. Or @my-name.example.org', ['ana.bsky.social', 'my-name.example.org']],
    ['federated', 'Hi @ana@mastodon.social, and @b.c@social.example.', ['ana@mastodon.social', 'b.c@social.example']],
    ['a full stop and a missed space end the name', '@ana. Thanks @ben.Thanks', ['ana', 'ben']],
    ['dots that make no domain end it too', '@first.last', ['first']],
    ['after RT, inside Japanese', 'RT@ana の@benに', ['ana', 'ben']],
    ['not in addresses, after other signs, or doubled', 'a@example.com f!@k @@b x$@y', []],
    ['not the start of a URL or an accented word', '@http://x.com @aliceì', []],
    ['not part of a link', 'https://mastodon.social/@ana', []],
  ])('%s', (_why, raw, handles) => {
    expect(readText(raw).mentions.map((mention) => mention.handle)).toEqual(handles);
  });
});

describe('hashtags', () => {
  it.each<[why: string, raw: string, tags: string[]]>([
    ['words', 'a #Tea, (#Cake) ＃ｔｅａ #2024in #a_b', ['Tea', 'Cake', 'ｔｅａ', '2024in', 'a_b']],
    ['all scripts', '#café #日本語 #привет #مرحبا #नमस्ते #한국', ['café', '日本語', 'привет', 'مرحبا', 'नमस्ते', '한국']],
    ['after an emoji', '🎉#tea ✌️#cake', ['tea', 'cake']],
    ['not numbers, entities, keycaps, inner or doubled ones', '#1 &#39; #️⃣ foo#bar #a#b # d', []],
    ['not in links', 'https://a.com/#top a.com/#x', []],
  ])('%s', (_why, raw, tags) => {
    expect(readText(raw).hashtags.map((hashtag) => hashtag.tag)).toEqual(tags);
  });
});

describe('emoji', () => {
  it.each([
    ['family', '👨‍👩‍👧‍👦'],
    ['flag', '🇩🇪'],
    ['keycap', '1️⃣'],
    ['keycap without selector', '#⃣'],
    ['skin tone', '👍🏽'],
    ['profession with skin tone', '👩🏽‍🚀'],
    ['tag sequence', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    ['heart without selector', '❤'],
    ['text symbol with selector', '©️'],
    ['burning heart', '❤️‍🔥'],
    ['newer than most tables', '🐦‍🔥'],
    ['squared letter with selector', '🅰️'],
  ])('one %s', (_name, emoji) => {
    const raw = `a ${emoji}${emoji} b`;
    expect(cut(raw, readText(raw).emoji)).toEqual([emoji, emoji]);
  });

  it.each([
    ['digits and signs', '1 # * 10'],
    ['text symbols', '© ® ™ → ↔ •'],
    ['with the text selector', '❤︎ ⌚︎'],
    ['half a flag', '🇩'],
  ])('%s are none', (_name, raw) => {
    expect(readText(raw).emoji).toEqual([]);
  });

  it('counts graphemes', () => {
    expect(readText('é👨‍👩‍👧‍👦🇩🇪नमस्ते').graphemes).toBe(1 + 1 + 1 + 3);
  });
});

describe('quotes', () => {
  it.each<[why: string, raw: string, quotes: string[]]>([
    ['straight', 'He said "go on" and left', ['"go on"']],
    ['curly, with an apostrophe inside', '“Don’t go”, ‘it’s late’', ['“Don’t go”', '‘it’s late’']],
    ['German, French, Danish, Japanese', '„so“ «non» »ja« 「はい」', ['„so“', '«non»', '»ja«', '「はい」']],
    ['single straight', "a 'new thing' is", ["'new thing'"]],
    ['apostrophes are none', "don't, dogs' and cats' bowls, rock 'n' roll, 'tis the boys' club, '90s kids' shows", []],
    ['inches are none', '5" and 6" screens', []],
    ['unclosed takes nothing', '"never closed. And “this neither.\n\nNext "here" ok', ['"here"']],
    ['over a line break, not over an empty line', '“one\ntwo” “three\n\nfour”', ['“one\ntwo”']],
    ['quoted lines', 'As Ana wrote:\n> we love it\nThanks', ['> we love it']],
    ['arrows and faces are none', '>> Shop now\n>_< oh', []],
  ])('%s', (_why, raw, quotes) => {
    expect(cut(raw, readText(raw).quotes)).toEqual(quotes);
  });

  it('marks the words inside', () => {
    const quoted = readText('She says "buy now" every day').words.filter((word) => word.quoted);
    expect(quoted.map((word) => word.norm)).toEqual(['buy', 'now']);
  });
});

describe('shouting', () => {
  it.each<[raw: string, runs: string[]]>([
    ['FREE SHIPPING TODAY only', ['FREE SHIPPING TODAY']],
    ['ACT NOW, friends', ['ACT NOW']],
    ['This is AMAZING news', ['AMAZING']],
    ['BUY 2 GET 1 FREE!', ['BUY 2 GET 1 FREE']],
    ['JETZT KAUFEN', ['JETZT KAUFEN']],
    ['СРОЧНО читать', ['СРОЧНО']],
    ['𝗕𝗜𝗚 𝗦𝗔𝗟𝗘', ['𝗕𝗜𝗚 𝗦𝗔𝗟𝗘']],
  ])('%s', (raw, runs) => {
    expect(cut(raw, readText(raw).shouting)).toEqual(runs);
  });

  it.each([
    ['acronyms', 'NASA, USA and UNICEF answer an FAQ, please RSVP. IBM USA HQ'],
    ['product codes', 'the WH-1000XM5 and the XR500'],
    ['Roman numerals', 'Louis XVIII and Henry VIII'],
    ['a lone short word', 'It is NOT here, it is FREE'],
    ['a label', 'UPDATE: we are open'],
    ['I and A', 'I A I'],
    ['tags', '#FREESHIPPING #TODAY'],
  ])('%s: not shouting', (_why, raw) => {
    expect(readText(raw).shouting).toEqual([]);
  });
});

describe('language', () => {
  it.each<[language: string, raw: string]>([
    ['en', 'Thank you so much for coming, we loved it!'],
    ['de', 'Danke, dass ihr alle da wart. Wir freuen uns auf das nächste Mal.'],
    ['fr', 'Merci à tous pour votre soutien, on vous attend demain.'],
    ['es', 'Gracias a todos por venir, hoy abrimos más temprano.'],
    ['it', 'Grazie a tutti per il vostro aiuto, oggi siamo aperti.'],
    ['pt', 'Obrigado a todos pelo apoio, hoje temos uma novidade.'],
    ['nl', 'Bedankt voor jullie hulp, wij zijn vandaag open.'],
    ['sv', 'Tack för att ni kom, vi är öppna idag.'],
    ['da', 'Tak fordi I kom, vi holder åbent igen efter ferien, og hvad synes I?'],
    ['no', 'Takk for at dere kom, hva synes dere om det nye?'],
    ['ja', '新しい商品のお知らせです。よろしくお願いします。'],
    ['zh', '谢谢大家今天的支持，我们很高兴。'],
    ['ko', '오늘 새로운 소식을 전해 드립니다'],
    ['ru', 'Спасибо, что вы были с нами'],
    ['uk', 'Дякуємо, що ви були з нами всі ці роки'],
    ['ar', 'شكرا لكم جميعا على الدعم'],
    ['he', 'תודה רבה לכולם על העזרה'],
    ['el', 'Ευχαριστούμε πολύ όλους'],
    ['hi', 'आप सभी को धन्यवाद'],
    ['th', 'ขอบคุณทุกคนมาก'],
  ])('%s', (language, raw) => {
    expect(readText(raw).language).toBe(language);
  });

  it.each([
    ['nothing', ''],
    ['too short', 'Great post'],
    ['names only', 'Berlin Paris Madrid Roma'],
    ['links, tags and mentions only', 'https://the.and.of.com #andTheOf @you_and_we'],
    ['Polish, which is not in the list', 'Dziękujemy wszystkim za wsparcie, na naszej stronie są nowe rzeczy.'],
    ['Bulgarian, which is not either', 'Благодарим на всички за подкрепата през тази година.'],
    ['Persian, which is not either', 'از همه شما برای حمایت سپاسگزاریم'],
    ['half and half', 'Thank you all 谢谢大家今天的支持'],
  ])('%s: und', (_why, raw) => {
    expect(readText(raw).language).toBe('und');
  });
});
