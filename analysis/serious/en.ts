/** English. */
import { type Cue, cues, some } from './cue.ts'

const FAMILY = 'child|children|kid|kids|son|daughter|baby|toddler|grandchild*|little one'
const who = some(
  `i|i'm|i've|me|my|we|our|us|he|she|him|her|his|they|them|their|someone|husband|wife|brother|sister|mother|father|friend|neighbour|neighbor|${FAMILY}`,
)
const mine = some("i|i'm|i've|me|my|we|we're|our|us")
const topic = some(
  'page|link|leaflet|website|site|article|research|statistics|training|campaign|volunteer|thesis',
)

export const EN: readonly Cue[] = [
  ...cues('life', [
    [
      'wants to die',
      "(?:want|wants|wanted|going|ready) to (?:die|end it all|end it|kill myself|end my life|be dead)|(?:don't|do not|doesn't|does not|no longer|cannot|can't) _ (?:want to live|wish to live|go on living|live like this anymore|live anymore)",
      { who },
    ],
    [
      'wants to die',
      '(?:better off|rather be|wish i was|wish i were) dead|(?:thinking|think|thought) (?:of|about) ending (?:it|my life)|jump* _ (?:bridge|train|roof)|slit (?:my|his|her) wrists|kill (?:myself|himself|herself|themselves)|take (?:my|his|her) own life|end (?:my|his|her) (?:own )?life|(?:no|any) reason (?:left )?to (?:live|go on)',
      { who },
    ],
    [
      'speaks of suicide',
      'suicide|suicidal',
      {
        who: some(`i|i'm|me|my|he|she|he's|she's|husband|wife|brother|sister|friend|${FAMILY}`),
        unless: topic,
      },
    ],
    [
      'sees no way on',
      "(?:see|there is|there's|have) no way out|(?:lost|given up) all hope|can't (?:take|do) (?:it|this) (?:any ?more|any longer)",
      { who, unless: some('form|menu|page|website|captcha|log in|login') },
    ],
  ]),
  ...cues('safety', [
    [
      'is hit or threatened',
      '(?:hits|beats|hit|beat|threatens|threatened|abuses|abused|stalks|stalked|raped|strangled|attacked|blackmails) (?:me|us|my|her|him|our)',
      {
        unless: some(
          'patience|deadline|price|cost*|crisis|beat me to it|beats me, |hit me with|text|question|page|queue',
        ),
      },
    ],
    [
      'is hit or threatened',
      '(?:am|is|are|was|were|been|being|get|getting) _ (?:beaten|threatened|abused|stalked|raped|assaulted|blackmailed|followed home)',
      { who, unless: some('species|democracy|nature|system being abused') },
    ],
    [
      'is afraid of somebody',
      '(?:afraid|scared|terrified|hiding|fled|ran|run) (?:of|from) _ (?:husband|wife|ex|partner|father|brother|boyfriend|neighbour|neighbor|son|him)',
      { who },
    ],
    [
      'is not safe',
      "(?:not|don't feel|do not feel|unsafe|isn't) (?:safe )?(?:at home|in my own home|in my house)|(?:afraid|scared|too frightened) to go (?:home|outside|out)",
      { who },
    ],
    [
      'weapon or fire',
      '(?:with|has|have|had) (?:a |an )?(?:knife|gun|axe|petrol)|(?:burn|set) _ (?:down|on fire)',
      { who, unless: some('licence|license|permit|allowed|hand in|apply') },
    ],
    [
      'threatens',
      'know where (?:you|he|she|they) (?:live|work)|(?:will|going to|gonna|threatened to|wants to) kill (?:me|us|my)|(?:forced|force) _ (?:to work|to marry|marriage)|traffick*|locked (?:me|us) (?:up|in)|(?:shoot|stab|kill) (?:you|him|her|someone|somebody|them)',
      { unless: some('form|forms|website|page|queue|wait|waiting|letters') },
    ],
    ['danger in the house', 'smell gas|gas leak|carbon monoxide', { who, unless: topic }],
  ]),
  ...cues('children', [
    [
      'child without food or shelter',
      `(?:${FAMILY}) _ (?:hungry|nothing to eat|no food|starving|on the street|in the car|in the cold)|(?:no|without) (?:food|milk|nappies|heating) for _ (?:${FAMILY})|feed _ (?:${FAMILY})`,
      { who, unless: some('school meals policy|breast*feed|how to') },
    ],
    [
      'child is hurt or afraid',
      `(?:${FAMILY}) _ (?:beaten|abused|hurt|missing|kidnapped|ran away|not safe|unsafe|afraid of)`,
      { unless: some('paperwork missing|field|benefit|form') },
    ],
    [
      'child is taken away',
      `(?:take|took|taking|taken) _ (?:${FAMILY}) _ (?:away|into care|from (?:me|us))|(?:take|took|taking) (?:my|our) (?:${FAMILY})`,
      { unless: some('holiday|school|swimming|abroad|account') },
    ],
  ]),
  ...cues('health', [
    [
      'medicine or care stops',
      '(?:no|without|out of) (?:my |his |her )?(?:medicine|medication|insulin|oxygen|home care|painkillers|dialysis|treatment)|(?:medicine|medication|insulin|treatment|care|dialysis) _ (?:run out|ran out|stopped|refused|cancelled|canceled|withdrawn|denied)',
      { who, unless: some('field|tick|page|leaflet') },
    ],
    [
      'acutely ill',
      "chest pain|pain in my chest|(?:can't|cannot) breathe|unconscious|ambulance|overdose|heart attack|life.threatening|(?:will|going to|might|could) die(?: without)?|is dying",
      {
        who,
        unless: some(
          'dying to|nearly had|almost had|gave me|giving me a heart attack|of boredom|of shame|embarrass*|of old age|laugh*|when i die|after i die|battery|course',
        ),
      },
    ],
    ['starves', "(?:haven't|have not|hasn't|not) eaten (?:in|for|since)|nothing to eat", { who }],
  ]),
  ...cues('home-and-money', [
    [
      'loses their home',
      'nowhere (?:to go|to live|to sleep|else to go)|(?:throw*|threw|kick*) (?:me|us|him|her) out|evict*|homeless|(?:thrown|kicked|put) out of (?:my|our|the) (?:home|house|flat)|(?:sleeping|sleep|living|live|end up|out) (?:rough|on the streets?(?! (?:behind|next|near|where|with|opposite|between))|in (?:my|our|a|the) car)|lose (?:my|our) (?:home|house)',
      { who, unless: topic },
    ],
    [
      'money stops',
      '(?:benefit*|allowance|pension|payment*|income|wages|salary|money) _ (?:stopped|suspended|cut off|blocked|not arrived|not been paid|withheld|cancelled|frozen)',
      { who, unless: some('how do i|can i stop|where do i|page|myself') },
    ],
    [
      'cannot pay to live',
      "(?:can't|cannot|could not|couldn't|unable to) (?:afford|pay|buy) _ (?:rent|food|mortgage|heating|electricity|groceries|bills)|no money (?:left|for|to)|food bank|(?:no|without) income",
      { who, unless: topic },
    ],
    [
      'debts are taken',
      'bailiff* _ (?:door|coming|tomorrow|take|seize)|(?:electricity|water|gas|power|heating) _ (?:cut off|disconnected)|(?:wages|account) _ (?:seized|garnished)',
      { who, unless: topic },
    ],
  ]),
  ...cues('deadline', [
    [
      'ends today or tomorrow',
      '(?:deadline|last day|expires|due|closes|hearing|court) _ (?:today|tonight|tomorrow|in (?:one|two|three|1|2|3) days?)|(?:today|tonight|tomorrow) (?:is|at|by) _ (?:deadline|last day|expires|due|hearing|court|midnight)',
      { who: mine, unless: some('office closes|shop|desk closes|library|bin|try again') },
    ],
    [
      'ends within days',
      '(?:only|just) (?:one|two|three|1|2|3|a few) (?:days?|hours?) (?:left|to)|within (?:24|48) hours',
      { who: mine },
    ],
    [
      'term passes',
      '(?:permit|visa|appeal|objection period|time limit) _ (?:expires|runs out|expired|about to end)',
      { who: mine },
    ],
  ]),
]
