/**
 * What a line is by its words alone: `page` is furniture wherever it stands; `related` opens a list of other stories,
 * `form` a comment form or the like: what follows either is not the article until prose resumes.
 */
export type PageKind = 'page' | 'related' | 'form'

/**
 * Whole lines that are furniture of a page. Collected from the menus, share bars and forms of common publishing systems
 * (WordPress, Drupal, Arc, Disqus) and from English-language news sites.
 */
export const PAGE_LINES = `
advertisement; advertisements; advertising; ad; ads; sponsored; sponsored content; promoted; paid content; partner content
skip; skip to content; skip to main content; skip to navigation; skip ad; skip advertisement; close; open; menu; main menu; toggle navigation; search; search for; clear; reset; submit; cancel; ok; next; previous; prev; back; more; show more; load more; view more; see more; see all; view all; read more; continue reading; continue; expand; collapse; top; up
continue reading the main story; site navigation; site index; navigation; mobile; site mobile navigation; home; homepage; home page; go to home page; go to homepage; go home; go to top; back to top; return to top; back to home; back to homepage; scroll to top; jump to content
log in; login; log out; logout; sign in; sign out; sign up; register; my account; my profile; account; subscribe; subscribe now; subscribe today; subscription; donate; donate now; support us; become a member; membership; join; join us; join now; buy now; free trial
newsletter; newsletters; sign up for our newsletter; subscribe to our newsletter; get our newsletter; enter your email; enter your email address; your email; your email address; email address; email; e-mail; first name; last name; name; website; zip code
share; share this; share this article; share this story; share this page; share on facebook; share on twitter; share on x; share on linkedin; share on whatsapp; share on reddit; share via email; share by email; share article; share full article; tweet; tweet this; pin it; pin; facebook; twitter; x; instagram; youtube; linkedin; whatsapp; telegram; reddit; pinterest; tumblr; flipboard; threads; bluesky; mastodon; messenger; viber; wechat; weibo; rss; rss feed; google plus; google+; email this; email this article; print; print this; print this article; print page; copy link; copy url; link copied; copied; embed; save; save article; save for later; saved; bookmark; add bookmark; gift; gift this article; gift article; listen; listen to this article; listen to article; listen to story; play; pause; mute; unmute; play video; play audio; watch; watch live; watch video; watch now; video; videos; photos; photo; photo gallery; gallery; image; images; slideshow; view gallery; enlarge; enlarge image; zoom; caption; hide caption; toggle caption; enlarge this image
follow; follow us; follow us on; follow us on facebook; follow us on twitter; follow us on instagram; like us on facebook; connect with us; contact us; contact; about; about us; help; faq; careers; jobs; advertise; advertise with us; terms; terms of use; terms of service; terms and conditions; terms & conditions; privacy; privacy policy; privacy notice; cookie policy; cookies; cookie settings; manage cookies; accept; accept all; accept cookies; accept all cookies; reject all; i agree; agree; got it; do not sell my personal information; your privacy choices; accessibility; site map; sitemap; copyright; all rights reserved; legal; disclaimer; corrections; feedback; report an error; report a typo; report this ad; ethics policy; editorial policy; powered by
comment; comments; no comments; no comments yet; view comments; show comments; hide comments; see comments; read comments; add a comment; add comment; leave a comment; write a comment; post comment; be the first to comment; conversation; join the conversation; start the conversation; join the discussion; reply; replies; like; likes; dislike; views; shares; share comments
tags; tag; topics; topic; categories; category; filed under; keywords; more on; more about; see also; also; label; labels; section; sections; edition; language; english; world; news; latest; breaking; breaking news; live; live updates; updated; exclusive; opinion; politics; business; sport; sports; tech; technology; science; health; culture; lifestyle; entertainment; travel; weather; money; markets; economy; national; international; local; us; u.s; uk; asia; europe; africa; americas; middle east; world news; us news; uk news; business news; politics news; top news; e-paper; epaper; horoscope; crossword; crosswords; puzzles; games; podcast; podcasts; obituaries; classifieds; analysis
by; author; about the author; about the authors; written by; published; posted; posted by; source; sources; date; loading; loading...; error; javascript is disabled; undefined; null; n/a; end; ends; - ends -; ###; -30-; min read; minute read
thank you for registering; thank you for subscribing; thanks for subscribing; thank you for signing up; thanks for signing up; thank you; success
`

/** Whole lines that open a list of other stories. From the same pages. */
export const RELATED_LINES = `
recommended for you; recommended; recommended stories; recommended articles; recommended reading; recommended videos; related; related articles; related stories; related news; related posts; related content; related topics; related links; related coverage; related reading; related video; related videos; you may also like; you might also like; you may be interested in; you might be interested in; you may like; we recommend; editors' picks; editor's picks; editors' pick; editor's pick; editor's choice; our picks; top picks; most read; most popular; most viewed; most shared; most commented; most watched; most recent; popular; popular stories; popular now; popular posts; trending; trending now; trending stories; trending news; trending articles; top stories; top story; latest news; latest stories; latest articles; latest headlines; latest videos; latest posts; recent posts; recent stories; recent articles; recent news; more news; more stories; more articles; more headlines; more coverage; more to read; more to explore; more like this; more from this section; more in this section; more top stories; more for you; other stories; other news; other articles; in other news; also in the news; also in this section; also read; also on; also see; read also; read next; read this next; what to read next; up next; next up; next article; previous article; next story; previous story; don't miss; in case you missed it; must read; must reads; must watch; must see; today's headlines; headlines; around the web; from the web; from around the web; from our partners; from our network; more from our network; sponsored stories; sponsored links; promoted stories; promoted links; paid stories; stories for you; suggested reading; further reading; explore more; elsewhere on the web; featured stories; featured; in this article; elsewhere
`

/** Whole lines that open a comment form, a sign-up form or the like. From the same pages. */
export const FORM_LINES = `
leave a reply; leave a comment; leave your comment; post a comment; post your comment; write a reply; add your comment; submit a comment; join our commenting forum; comment form; cancel reply; leave a reply cancel reply; your comment; your name; reader comments; readers' comments; comments section; login to comment; log in to comment; sign in to comment; register to comment; comments are closed; comments powered by disqus; please enable javascript to view the comments powered by disqus; this field is for validation purposes and should be left unchanged; about cookies
`

/** Openings of lines that are furniture when a colon, dash or bar follows: "Also watch: …", "READ MORE | …". */
export const LEAD_INS = `
photos; video; videos; pictures; also read; also watch; also see; also; read also; read more; read next; read; read this; watch; watch now; watch also; watch live; watch more; listen; listen to; see also; see more; see; more; more on this; related; related story; related stories; related article; related articles; related coverage; related news; recommended; don't miss; must read; click here; tags; tag; topics; filed under; categories; category; posted in; keywords; share this; share on; follow us; follow us on; subscribe; sign up; download; labels; image credit; image credits; photo credit; photo credits; picture credit; credit; credits; photograph; image source; photo source; picture source; source; sources; photographer; via; contact; contact us; to contact the author; advertisement; sponsored; more from; next; previous; up next; comments; views; trending; opinion; in pictures; in pics; in video; view gallery; gallery; word count; reading time; url; permalink; short url; copyright; print edition
`

/**
 * Openings of longer furniture lines: the first words, of which one must stand first, a pattern for the line from there in
 * lower case, and the kind. Wordings of cookie banners, sign-up forms, copyright notices, reporters' credits and calls to share.
 */
export const OPENINGS: readonly (readonly [string, RegExp, PageKind])[] = [
  ['your', /^your e-?mail address will not be/, 'form'],
  [
    'required save notify',
    /^(?:required fields are marked|save my name,? e-?mail|notify me of (?:new|follow))/,
    'form',
  ],
  ['you please', /^(?:you must be|please) (?:log(?:ged)? in|sign(?:ed)? in|register(?:ed)?) (?:to|or|in) /, 'form'],
  ['join start', /^(?:join|start) (?:the|our) (?:conversation|discussion|debate|commenting)/, 'page'],
  [
    'please',
    /^please (?:refresh|enable|disable|turn on|check your (?:e-?mail|inbox)|enter a valid|try again|log ?in|sign ?in|read our)/,
    'page',
  ],
  ['this', /^this (?:site|website|page) (?:uses|is protected by|requires)/, 'page'],
  [
    'this the',
    /^(?:this|the) (?:article|story|post|report) (?:was )?(?:originally |first )+(?:appeared|published|ran|posted)\b/,
    'page',
  ],
  [
    'we',
    /^we (?:use|and our partners use|value your privacy|care about your privacy)\b.{0,80}\b(?:cookies|privacy)/,
    'page',
  ],
  [
    'by',
    /^by (?:continuing|clicking|using|signing up|subscribing|submitting|providing|entering|registering)\b.{0,60}\b(?:agree|consent|accept|site|you)\b/,
    'page',
  ],
  ['copyright © c', /^(?:copyright|©|c\)) ?(?:©|\(c\))? ?(?:\d{4}|by )/, 'page'],
  ['all', /^(?:all rights reserved|all contents? (?:©|copyright))/, 'page'],
  [
    'sign subscribe register click tap download follow like join get',
    /^(?:sign up|subscribe|register|(?:click|tap) here|download|follow|like|join|get)\b.{0,80}\b(?:newsletters?|e-?mail|inbox|for free|updates|alerts|podcasts?|our app|app store|google play|whatsapp|telegram|facebook|twitter|instagram|youtube|channel)\b/,
    'page',
  ],
  [
    'want looking like',
    /^(?:want|looking for|like) (?:more|this|what|to)\b.{0,80}\b(?:sign up|subscribe|follow)\b/,
    'page',
  ],
  [
    "don't dont never",
    /^(?:don'?t|never) miss (?:a|an|out|another|our)\b.{0,80}\b(?:story|newsletter|subscribe|sign up|update|thing)\b/,
    'page',
  ],
  [
    'follow',
    /^follow .{1,60}(?:\bon (?:twitter|facebook|instagram|x|youtube|threads|google|linkedin|social)\b|@\w)/,
    'page',
  ],
  [
    'click tap scroll swipe',
    /^(?:(?:click|tap) (?:here|on|to|through)|(?:scroll|swipe) (?:down|up|left|right|to|for))\b/,
    'page',
  ],
  ['story article content', /^(?:story|article|content) continues (?:below|after)/, 'page'],
  [
    'with additional further reporting',
    /^(?:with )?(?:additional |further )?reporting (?:and writing |and editing )?by\b/,
    'page',
  ],
  [
    'with additional reporting inputs input files contributions material',
    /^(?:with )?(?:additional )?(?:reporting|inputs?|files|contributions|material) from\b(?!.*\b(?:said|says|told|tells|reported|reports|added|noted|explained|described)\b)/,
    'page',
  ],
  [
    'edited editing compiled translated translation writing written produced production',
    /^(?:edited|editing|compiled|translated|translation|writing|written and edited|produced|production) by\b/,
    'page',
  ],
  [
    'photo photos photograph photographs image images picture pictures illustration video videos graphic screenshot screengrab',
    /^(?:photo|photograph|image|picture|illustration|video|graphic|screenshot|screengrab)s? ?(?:credits?|by|courtesy|from|via|source)\b.{0,60}$/,
    'page',
  ],
  ['ap afp reuters epa getty file', /^(?:ap|afp|reuters|epa|getty|file) (?:photo|images?|picture)\b.{0,40}$/, 'page'],
  ['credit courtesy copyright', /^(?:credit|courtesy|copyright)\b ?[:|]/, 'page'],
  [
    'read see view watch listen',
    /^(?:read|see|view|watch|listen to) (?:the )?(?:full|more|original|entire|complete|rest)\b.{0,40}\b(?:here|article|story|post|report|on|at|about|from|video|interview)\b/,
    'page',
  ],
  ['read see view', /^(?:read|see|view) (?:it|this|them|more)\b.{0,30}\b(?:here|below|at)\b/, 'page'],
  [
    'more latest stories read see other',
    /^(?:more|latest|stories|read more|see more|other (?:stories|articles)) (?:from|by|in|on|about)\b/,
    'related',
  ],
  [
    'recommended related suggested popular trending most you',
    /^(?:recommended|related|suggested|popular|trending|most read|you (?:may|might) (?:also )?(?:like|be interested))\b/,
    'related',
  ],
  ['people readers others', /^(?:people|readers|others) (?:also|who) (?:read|viewed|watched)/, 'related'],
  [
    'tags topics filed posted categories labels',
    /^(?:tags|topics|filed under|posted in|categories|labels)\b ?[:|]/,
    'page',
  ],
  ['ad ads twitter', /^ads? by \w|^twitter ads/, 'page'],
]

/** Lines that open with a number, a mark or an address. */
export const MARKED: readonly RegExp[] = [
  /^\d[\d,.]*k? ?(?:\d[\d,.]*k? )?(?:comments?|replies|retweets?|shares?|likes|views|min(?:ute)?s?(?: |-)read)\b/,
  /^\d+ (?:of|\/) \d+$/,
  /^(?:https?:\/\/|www\.)\S+$/,
  /^@\w+$|^[\w.+-]+@\S+\.\w+$/,
]
