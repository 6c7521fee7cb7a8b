import { wordClass } from './words'

/**
 * Reporting verbs and what they take. Compiled from grammars' lists of verbs of communication and from counts of cues in
 * labelled news; general English only.
 *
 * Frames: c a clause, with or without "that" ("said the plan failed"); t a clause, mostly with "that" or after a
 * pronoun ("showed that"); o an object before the clause ("told reporters that"); i an infinitive that reports ("vowed to
 * leave"); d an object and what it shall do ("urged them to leave"); q beside quotation marks only; a "as" ("described it as"); w what somebody is
 * warned of; n a noun phrase beside quotation marks ("denied the “charge”").
 */
const TABLE = `
say c; tell cod; add c; note c; state c; announce cn; claim ci; argue c; insist c; explain c; suggest c; warn condw; write c; tweet cn;
report c; declare c; acknowledge cn; admit cn; assert c; assure oc; inform oc; remind oc; notify oc; advise oc; predict cn; estimate c;
maintain c; contend c; allege c; concede c; confirm cn; deny cn; disclose cn; reveal cn; indicate t; stress cn; emphasise cn; emphasize cn;
underscore cn; underline cn; reiterate cn; repeat cn; reply q; respond q; answer q; ask oq; inquire q; enquire q; wonder q; question n; observe t; remark c;
comment q; mention cn; recall cn; recount cn; promise cio; pledge cio; vow ci; swear ci; threaten cin; urge don; demand cin; request n; propose cin;
recommend cn; caution cow; complain c; lament cn; boast c; joke c; quip q; submit t; figure c; worry t; quote q; conclude tq; testify c; speculate c; imply t; signal t;
tout n; praise n; hail an; laud an; criticise n; criticize n; condemn n; denounce n; decry n; slam n; blast n; accuse n; blame n; describe a; call q;
dub q; label a; characterise a; characterize a; brand a; dismiss an; reject n; mock n; attack n; rule nt; order on; believe t; think t;
hope t; fear t; know t; feel t; expect t; doubt t; consider t; find t; learn t; hear t; understand t; realise t; realize t; determine t; show t; prove t;
post q; publish q; shout q; yell q; cry q; scream q; whisper q; mutter q; chant q; sing q; continue q; begin q; conclude q; interject q; interrupt q; counter tq; retort tq;
intone q; mouth q; sob q; gasp q; groan q; moan q; grumble q; growl q; bark q; chuckle q; grin q; smile q; shrug q; nod q; opine c; proclaim c; profess c; preach c; plead q; pray q; beg don; apologise q; apologize q; thank q; congratulate q; greet q; tease q; gush q; laugh q; sigh q;
snap q; fume q; rage q; muse q; reason c; reflect q; reassure oc; refute n; rebut n; clarify cn; elaborate c; detail n; outline n; relate q; narrate q; reckon c; surmise t; summarise q;
summarize q; sum q; point q; persuade on; convince on; encourage on; implore don; invite on; instruct on; command on; forecast cn; project t; foresee t; envisage t; guarantee co;
vouch t; certify t; attest ct; affirm c; reaffirm cn; hint t; intimate t; insinuate t; leak q; broadcast q; text q; email q; message q; phone q; read q; rant q; exclaim q; gloat q; hiss q;
press q; prod q; blurt q; bellow q; chide q; scold q; admonish q; sneer q; scoff q; gripe q; wail q; holler q; roar q; thunder q; snort q; crow q; drawl q; enthuse q; jest q; jeer q;
mumble q; murmur q; ponder q; rejoin q; snarl q; stammer q; stutter q; taunt q; venture q; whine q; marvel q; rebuke q; ruminate q; rail q; rue q; chastise q;
deadpan q; declaim q; pronounce q; stipulate t; specify t; decree t; concur t; agree t; charge t; bemoan n; deplore n; deride n; ridicule n; applaud n; welcome n; defend n; favour n; oppose n; appeal n; campaign n;
accept t; confess ct; confide t; protest t; brag c; posit t; theorise t; theorize t; hypothesise t; hypothesize t; calculate t; object t; divulge t; aver t; assess t; relay t; retweet q; put q; cite n; express n; voice n; raise n; refer n; allude n; speak n; talk n; discuss n; portray a; depict a; paint a; cast a; view a; see a; regard a; identify a
`

/** Past, participle and third person where spelling rules do not give them. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ['says', 'said', 'saying'],
  tell: ['tells', 'told', 'telling'],
  write: ['writes', 'wrote', 'written', 'writing'],
  think: ['thinks', 'thought', 'thinking'],
  know: ['knows', 'knew', 'known', 'knowing'],
  feel: ['feels', 'felt', 'feeling'],
  find: ['finds', 'found', 'finding'],
  hear: ['hears', 'heard', 'hearing'],
  understand: ['understands', 'understood', 'understanding'],
  show: ['shows', 'showed', 'shown', 'showing'],
  swear: ['swears', 'swore', 'sworn', 'swearing'],
  begin: ['begins', 'began', 'begun', 'beginning'],
  sing: ['sings', 'sang', 'sung', 'singing'],
  see: ['sees', 'saw', 'seen', 'seeing'],
  speak: ['speaks', 'spoke', 'spoken', 'speaking'],
  read: ['reads', 'read', 'reading'],
  forecast: ['forecasts', 'forecast', 'forecasting'],
  foresee: ['foresees', 'foresaw', 'foreseen', 'foreseeing'],
  broadcast: ['broadcasts', 'broadcast', 'broadcasting'],
  cast: ['casts', 'cast', 'casting'],
  put: ['puts', 'put', 'putting'],
  submit: ['submits', 'submitted', 'submitting'],
  admit: ['admits', 'admitted', 'admitting'],
  rebut: ['rebuts', 'rebutted', 'rebutting'],
  sum: ['sums', 'summed', 'summing'],
  refer: ['refers', 'referred', 'referring'],
  beg: ['begs', 'begged', 'begging'],
  quip: ['quips', 'quipped', 'quipping'],
  snap: ['snaps', 'snapped', 'snapping'],
  slam: ['slams', 'slammed', 'slamming'],
  dub: ['dubs', 'dubbed', 'dubbing'],
  concur: ['concurs', 'concurred', 'concurring'],
  sob: ['sobs', 'sobbed', 'sobbing'],
  nod: ['nods', 'nodded', 'nodding'],
  shrug: ['shrugs', 'shrugged', 'shrugging'],
  grin: ['grins', 'grinned', 'grinning'],
  chat: ['chats', 'chatted', 'chatting'],
  learn: ['learns', 'learned', 'learnt', 'learning'],
  signal: ['signals', 'signalled', 'signaled', 'signalling', 'signaling'],
  label: ['labels', 'labelled', 'labeled', 'labelling', 'labeling'],
  object: ['objected', 'objecting'],
  aver: ['avers', 'averred', 'averring'],
  brag: ['brags', 'bragged', 'bragging'],
  argue: ['argues', 'argued', 'arguing'],
  charge: ['charged', 'charging'],
}

/** Verbs whose past is written like their base: read as the past, which agrees with any subject. */
export const PAST_AS_BASE: ReadonlySet<string> = new Set(['put', 'read'])

/** What a form of a reporting verb is. */
export interface ReportingForm {
  readonly lemma: string
  readonly frames: string
  readonly form: 'base' | 'third' | 'past' | 'participle' | 'ing'
}

const FORMS = new Map<string, ReportingForm>()
for (const entry of TABLE.split(';')) {
  const [lemma, frames] = entry.trim().split(' ')
  if (!lemma || FORMS.has(lemma)) continue
  const add = (word: string, form: ReportingForm['form']): void => {
    if (!FORMS.has(word)) FORMS.set(word, { lemma, frames, form })
  }
  add(lemma, PAST_AS_BASE.has(lemma) ? 'past' : 'base')
  for (const word of IRREGULAR[lemma] ?? regular(lemma))
    add(
      word,
      word.endsWith('ing')
        ? 'ing'
        : word.endsWith('s') && word !== 'says'
          ? 'third'
          : word === 'says'
            ? 'third'
            : 'past',
    )
}

function regular(lemma: string): string[] {
  if (/[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}ies`, `${lemma.slice(0, -1)}ied`, `${lemma}ing`]
  if (lemma.endsWith('e')) return [`${lemma}s`, `${lemma}d`, `${lemma.slice(0, -1)}ing`]
  return [/(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`, `${lemma}ed`, `${lemma}ing`]
}

/** Forms of "make", which reports only as "made clear that". */
const MAKING: ReadonlyMap<string, ReportingForm> = new Map(
  (['make base', 'makes third', 'made past', 'making ing'] as const).map(entry => {
    const [word, form] = entry.split(' ') as [string, ReportingForm['form']]
    return [word, { lemma: 'make', frames: 'c', form }]
  }),
)

/** What has words in order: tokens or items. */
type InLowerCase = readonly { readonly lower: string }[]

/** Of "made clear", "makes it clear", "made it very clear" at index `i` the form of "make". */
export function makingClear(words: InLowerCase, i: number): ReportingForm | undefined {
  if (words[i].lower.charCodeAt(0) !== LETTER_M) return undefined
  const form = MAKING.get(words[i].lower)
  return form && clearBehind(words, i) > i ? form : undefined
}
const LETTER_M = 109

/** The index of "clear" behind "make" at index `i`, `i` itself where there is none. */
export function clearBehind(words: InLowerCase, i: number): number {
  let at = words[i + 1]?.lower === 'it' ? i + 2 : i + 1
  if (DEGREES.test(words[at]?.lower ?? '')) at++
  return CLEAR.test(words[at]?.lower ?? '') ? at : i
}
const DEGREES = /^(?:very|quite|absolutely|abundantly|perfectly|crystal|also|equally)$/
const CLEAR = /^(?:clear|plain)$/

/** The reporting verb of which `lower` is a form, if any. */
export const reportingForm = (lower: string): ReportingForm | undefined => FORMS.get(lower)

/** Whether a word is a finite form of a verb that takes reported clauses or stands beside quotations ("said", "asks"). */
export const isReportingForm = (lower: string): boolean => {
  const form = FORMS.get(lower)
  return form !== undefined && (form.form === 'past' || form.form === 'third') && /[coq]/.test(form.frames)
}

/** Nouns for what somebody says, which a clause with "that" may tell: "Doe's claim that …", "her warnings that …". */
export const NOUNS_OF_SAYING = wordClass(
  'accusation accusations acknowledgement acknowledgment admission advice allegation allegations announcement answer argument arguments assertion assertions assurance assurances charge charges claim claims comment comments complaint complaints contention declaration denial insistence message plea pledge pledges prediction predictions promise promises reaction remark remarks reply response statement statements suggestion suggestions testimony threat threats verdict vow vows warning warnings',
)
