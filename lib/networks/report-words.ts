/**
 * The only words that a report may hold (lib/networks/report.ts). What a page calls its elements and attributes is spelled with
 * these; any other word comes out as "·", so that no name, no text and no address can get out, whatever a page puts where.
 */

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Elements of HTML and SVG. */
const TAGS = list(`
  a abbr address area article aside audio b base bdi bdo blockquote body br button canvas caption circle cite code col
  colgroup data datalist dd del details dfn dialog div dl dt ellipse em embed fieldset figcaption figure footer form g h head
  header hgroup hr html i iframe image img input ins kbd label legend li line link main map mark menu meta meter nav noscript
  object ol optgroup option output p path picture polygon polyline pre progress q rect rp rt ruby s samp script search section
  select slot small source span strong style sub summary sup svg symbol table tbody td template text textarea tfoot th thead
  time title tr track u ul use var video wbr`);

/** Parts of the names of attributes. */
const ATTRIBUTES = list(`
  accept action active activedescendant alt aria async atomic autocapitalize autocomplete autocorrect autofocus autoplay busy
  checked class cols colspan contenteditable controls crossorigin current data datetime decoding default describedby details dir
  disabled download draggable enctype enterkeyhint errormessage expanded flowto focusable for form formaction has haspopup
  height hidden href hreflang icon id inert inputmode is item itemid itemprop itemscope itemtype key keyshortcuts label
  labelledby lang lazy level list live loading loop max maxlength media method min minlength modal multiline multiple muted name
  novalidate on orientation owns part pattern placeholder popover popup posinset poster preload pressed preserve readonly ref
  rel relevant required role roledescription rows rowspan sandbox scope selected setsize shape size sizes sort spellcheck src
  srcset start step style tabindex target tooltip translate type usemap value valuemax valuemin valuenow valuetext view width
  wrap`);

/** Parts of test ids and of the names of components. */
const PARTS = list(`
  account actions actor add age anchor app attach attachment attachments author autosuggest avatar back background badge banner
  bar block bookmark bottom box btn bubble bubbles cancel caption card caret carousel cell center char character characters chat check
  chevron child chip clear click close closed coach col collapse column comment commentary comments compose composer confirm
  container content context control count counter cover create creator cursor custom dark date day default delete description
  dialog display dm down draft drag draw drawer drop dropdown edit editable editor element emoji empty end engine enter entity
  entry error event expand expandable explore face feed fetch field file filter first flair float focus fold follow footer
  formatted frame full gallery gif global grid group handle header heading hide home hover inline inner input inside interaction
  item items last layout lazy left lexical light like liked line link live load loaded loader location login logo main manager
  mention mentions menu message meta micro middle mobile modal module more move native nav navbar navigation new next node
  note notification notifications notify off offscreen offset open option options outer overflow overlay own page pager pane panel
  paragraph parent password people person photo picker pin placeholder play player poll pop popover popup portal post posts
  preview previous primary privacy profile progress prompt publish quick quill quote radio react reaction reactions read reader
  refresh reply replies report repost review reviews rich right root row save schedule scroll scroller search secondary section
  select selected selection self send separator settings share shared sheet show side sidebar sign simple single size slide
  small snackbar social sort space spinner stack start state status step sticky story studio sub submit suggest suggestion swipe
  switch switcher tab table tabs tag tags testid text textbox thread thumb thumbnail time timeline timestamp title toast toggle token
  tool toolbar tooltip top topic tree trigger tweet type unlike unread up update upload user username users verified video view
  viewer viewport vote warning widget window wrapper write`);

/** Roles of ARIA, as one word each. */
export const ROLES: ReadonlySet<string> = new Set(
  list(`
  alert alertdialog application article banner blockquote button caption cell checkbox code columnheader combobox complementary
  contentinfo definition deletion dialog directory document emphasis feed figure form generic grid gridcell group heading image
  img insertion link list listbox listitem log main marquee math menu menubar menuitem menuitemcheckbox menuitemradio meter
  navigation none note option paragraph presentation progressbar radio radiogroup region row rowgroup rowheader scrollbar search
  searchbox separator slider spinbutton status strong subscript superscript switch tab table tablist tabpanel term textbox time
  timer toolbar tooltip tree treegrid treeitem`),
);

/** Attributes whose whole value may be shown, and the values that may. */
export const STATES: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries([
  ['role', ROLES],
  [
    'type',
    new Set(
      list(`button checkbox color date datetime-local email file hidden image month number password radio range reset search
          submit tel text time url week`),
    ),
  ],
  ['contenteditable', new Set(['', 'true', 'false', 'plaintext-only'])],
  ['dir', new Set(['ltr', 'rtl', 'auto'])],
  ['tabindex', new Set(['-1', '0'])],
  ...list(
    'atomic busy checked current disabled expanded hidden modal multiline multiselectable pressed readonly required selected',
  ).map((state) => [`aria-${state}`, new Set(['', 'true', 'false', 'mixed', 'page'])] as const),
  ['aria-live', new Set(['off', 'polite', 'assertive'])],
  ['aria-haspopup', new Set(list('true false menu listbox tree grid dialog'))],
  ['aria-autocomplete', new Set(list('none inline list both'))],
] as const);

/** Attributes whose values are names given by the page's programmers: shown as far as our words spell them. */
export const TEST_IDS: ReadonlySet<string> = new Set(['data-testid', 'data-test-id', 'data-e2e']);

export const WORDS: ReadonlySet<string> = new Set([...TAGS, ...ATTRIBUTES, ...PARTS, ...ROLES]);
