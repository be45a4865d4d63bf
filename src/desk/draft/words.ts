/** The words of English (and Korean) by which speech is told. Each list is closed: what is not in it tells nothing. */

const FORMS = `
say says said saying|tell tells told telling|add adds added adding|ask asks asked asking|reply replies replied replying
answer answers answered|respond responds responded|note notes noted noting|warn warns warned warning
insist insists insisted insisting|argue argues argued arguing|claim claims claimed claiming
state states stated stating|declare declares declared declaring|announce announces announced announcing
explain explains explained explaining|observe observes observed|remark remarks remarked|recall recalls recalled
remember remembers remembered|concede concedes conceded|admit admits admitted admitting|acknowledge acknowledges acknowledged
deny denies denied denying|stress stresses stressed stressing|underline underlines underlined|emphasize emphasizes emphasized
emphasise emphasises emphasised|repeat repeats repeated|counter counters countered|retort retorts retorted|joke jokes joked
write writes wrote written writing|call calls called calling|describe describes described describing|accuse accuses accused accusing
condemn condemns condemned|dismiss dismisses dismissed dismissing|reject rejects rejected|urge urges urged urging
caution cautions cautioned|complain complains complained|confirm confirms confirmed|conclude concludes concluded
continue continues continued|correct corrects corrected|boast boasts boasted|predict predicts predicted
promise promises promised|pledge pledges pledged vowed vow vows|suggest suggests suggested|believe believes believed
maintain maintains maintained|contend contends contended|testify testifies testified|shout shouts shouted|whisper whispers whispered
hail hails hailed|praise praises praised|criticize criticizes criticized criticise criticises criticised|blame blames blamed
label labels labelled labeled|thank thanks thanked|express expresses expressed|voice voices voiced|share shares shared
accept accepts accepted|tweet tweets tweeted|post posts posted|read reads|hold holds held|reiterate reiterates reiterated
reaffirm reaffirms reaffirmed|welcome welcomes welcomed|discuss discussed|spoke speak speaks speaking|begin began|go goes went on
put puts|like likes to say|quote quoted|cite cited|invite invites|agree agrees agreed|wonder wonders wondered|laugh laughs laughed
interject interjects interjected|demand demands demanded|threaten threatens threatened|assure assures assured|inform informed
`;
const VERBS = [
  ...new Set(
    FORMS.split(/[\s|]+/).filter(
      (word) => word !== '' && !['on', 'to', 'go', 'goes', 'like', 'likes'].includes(word),
    ),
  ),
];

export const SPEECH = new RegExp(`\\b(?:${VERBS.join('|')})\\b`, 'giu');

/** What may stand between a subject and its verb. */
export const ADVERBS =
  'also|later|then|has|have|had|is|was|were|been|still|just|once|now|often|always|already|repeatedly|publicly|reportedly|previously|again|only|himself|herself|likes? to|liked to|went on to|goes on to|would|will|could|did|does|do|not|recently|earlier|angrily|quietly|simply|further|separately';

export const PRONOUNS: Readonly<Record<string, 'female' | 'male' | 'thing' | 'many'>> = {
  he: 'male',
  him: 'male',
  she: 'female',
  her: 'female',
  it: 'thing',
  they: 'many',
};

/** A word by which the prose means somebody whom it need not name. */
export const ROLE_NOUNS =
  'harbou?r master|minister|secretary|president|chair|chairman|chairwoman|chief|director|mayor|governor|ambassador|envoy|spokesman|spokeswoman|spokesperson|official|officials|officer|general|admiral|captain|lawyer|solicitor|counsel|judge|historian|analyst|expert|engineer|manager|deputy|head|leader|premier|chancellor|commissioner|senator|representative|king|queen|prince|princess|bishop|pope|professor|researcher|doctor|author|pilot|adviser|advisor|diplomat|commander|archivist|editor|prosecutor|witness|resident|chairperson|coordinator|founder|owner|colleague|inspector';

/** What an organization is called in short: "the company said". */
export const BODY_NOUNS =
  'company|union|council|agency|ministry|government|party|commission|committee|court|bank|office|department|operator|service|board|group|firm|organisation|organization|association|institute|university|embassy|mission|regulator|watchdog|club|army|police|parliament|inquiry|newspaper|authority|delegation|alliance|administration|federation';

/** Such words mean whichever organization was named last. */
export const ANY_BODY =
  /^(?:company|firm|group|operator|organisation|organization|association|agency)$/i;

/** Words that end the name of an organization. */
export const BODY_NAMES =
  'Union|Council|Agency|Ministry|Government|Party|Commission|Committee|Court|Bank|Office|Department|Service|Board|Group|Organisation|Organization|Association|Institute|University|Embassy|Mission|Authority|Federation|House|Company|Corporation|Inc|Ltd|Foundation|Centre|Center|Academy|Parliament|Senate|Congress|Assembly|Army|Navy|Police|Bureau|Administration|Treasury|Fund|Society|League|Alliance|Trust|Affairs|Nations|Observatory';

/** A document by which a body speaks. */
export const PAPERS =
  'statement|readout|letter|communiqué|communique|report|text|press release|note|decree|resolution|release|message|verdict|ruling|filing';
