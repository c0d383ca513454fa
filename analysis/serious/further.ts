/** Papiamentu, Turkish, Polish, Ukrainian and Arabic: the phrases that are said most. Words are bent, hence the open ends. */
import { type Cue, cues, some } from './cue.ts'

export const PAP: readonly Cue[] = [
  ...cues('life', [
    [
      'wants to die',
      '(?:no )?(?:ke|kier) (?:biba mas|muri)|mata mi mes|suisidio|ta kaba ku mi bida',
      { unless: some('página|link') },
    ],
  ]),
  ...cues('safety', [
    [
      'is hit or threatened',
      '(?:ta )?(?:bati|dal|menasá|abusá)(?: di| ku)? (?:mi|nos)|tin miedu di mi (?:kasá|esposo|esposa|eks)|no ta sigur na kas',
    ],
  ]),
  ...cues('children', [
    [
      'child without food or shelter',
      '(?:yu|yunan|beibi) _ (?:hamber|no tin kuminda|sin kuminda)|no tin kuminda pa (?:mi )?(?:yu|yunan)',
    ],
  ]),
  ...cues('health', [['medicine or care stops', '(?:no tin|sin) (?:remedi|insulina|kuido)']]),
  ...cues('home-and-money', [
    [
      'loses home or money',
      "saka (?:mi|nos) (?:for di|fo'i) (?:kas|mi kas|nos kas)|sin kas|(?:onderstand|plaka|pago) _ (?:stòp|a stop|kansela)|no tin plaka|no por paga _ (?:hür|kas|kuminda)",
    ],
  ]),
  ...cues('deadline', [
    [
      'ends within days',
      '(?:mañan|awe) _ (?:último dia|ta vense|deadline)|(?:último dia|vense) _ (?:mañan|awe)',
    ],
  ]),
]

export const TR: readonly Cue[] = [
  ...cues('life', [
    [
      'wants to die',
      'yaşamak istemiyor*|ölmek isti*|intihar*|canıma kıy*|hayatıma son|kendimi öldür*',
      { unless: some('sayfa*|bağlantı*|broşür*|araştırma*') },
    ],
  ]),
  ...cues('safety', [
    [
      'is hit or threatened',
      '(?:beni|bizi|onu|kızımı|annemi|çocuğumu) _ (?:dövüyor*|dövdü*|tehdit*|takip ediyor*)|(?:beni|bizi|onu) (?:dövüyor*|dövdü*|tehdit*|öldürecek*)|(?:kocamdan|eşimden|babamdan|eski eşimden) _ ?kork*|şiddet görüyor*|evde güvende değil*',
    ],
  ]),
  ...cues('children', [
    [
      'child without food or shelter',
      '(?:çocuk*|çocuğ*|bebeğ*|bebek*) _ (?:aç|açlar|aç kal*|yiyecek yok|mama yok)|(?:çocuk*|çocuğ*|bebeğ*) (?:aç|açlar)|çocuklarım* _ (?:aldılar|alıyorlar|elimden al*)',
    ],
  ]),
  ...cues('health', [
    [
      'medicine or care stops',
      '(?:ilac*|ilaç*|insülin*|tedavi*) _ (?:yok|bitti|kesildi|alamıyor*)|(?:ilacım|ilaçlarım|insülinim|tedavim) (?:yok|bitti|kesildi)|nefes alamıyor*|göğsüm* ağrı*|ambulans*',
    ],
  ]),
  ...cues('home-and-money', [
    [
      'loses home or money',
      'evden (?:atıl*|çıkarıl*|atacak*)|evsiz (?:kal*|im)|sokakta (?:kal*|yat*|uyu*)|kira* _ ödeyemi*|kiramı ödeyemi*|param (?:yok|kalmadı|bitti)|(?:ödeneğim|yardımım|maaşım|maaş|ödenek) (?:kesildi|durduruldu)|icra memur*',
    ],
  ]),
  ...cues('deadline', [
    [
      'ends within days',
      '(?:yarın|bugün) _ (?:son gün|süre* dol*|bitiyor)|(?:yarın|bugün) son gün|(?:süre*|oturum*|vize*) _ (?:yarın|bugün) _ ?(?:doluyor|bitiyor)',
      { unless: some('kapan*|açık|ne zaman') },
    ],
  ]),
]

export const PL: readonly Cue[] = [
  ...cues('life', [
    [
      'wants to die',
      'nie chc(?:ę|e) (?:już |juz )?(?:żyć|zyc)|chc(?:ę|e) (?:umrzeć|umrzec|się zabić|skończyć ze sobą)|samobójst*|odebrać sobie życie',
      { unless: some('stron*|link*|ulotk*|badani*') },
    ],
  ]),
  ...cues('safety', [
    [
      'is hit or threatened',
      '(?:mąż|ojciec|partner|były|on|sąsiad|chłopak) _ (?:bije|grozi|prześladuje|pobił)|(?:bije|grozi|pobił|prześladuje) (?:mnie|nas|mi|nam|ją|go)|(?:mnie|nas) (?:bije|pobił|prześladuje)|boję się (?:męża|ojca|partnera|byłego)|przemoc* w domu',
    ],
  ]),
  ...cues('children', [
    [
      'child without food or shelter',
      '(?:dzieci|dziecko|syn|córka) _ (?:głodne|głodny|głodna|jeść|jedzenia)|nie mam _ (?:jedzenia|jeść) dla (?:dzieci|dziecka)|zabra(?:li|ć|no) (?:mi )?(?:dzieci|dziecko)',
    ],
  ]),
  ...cues('health', [
    [
      'medicine or care stops',
      '(?:nie mam|bez|skończyły się|skończyła się) (?:leków|leki|insuliny|insulina|leczenia)|ból w klatce|nie mogę oddychać|karetk*',
    ],
  ]),
  ...cues('home-and-money', [
    [
      'loses home or money',
      'eksmi(?:sja|sji|sję|tują|towa*)|bezdomn*|na ulicy|śpi(?:ę|my) w samochodzie|nie mam (?:pieniędzy|za co żyć|co jeść|na czynsz|na jedzenie)|(?:zasiłek|wypłat*|świadczenie|dodatek) _ ?(?:wstrzyma*|zabra*|cofnięt*)|wstrzyma* _ ?(?:zasiłek|wypłat*|świadczenie)|komornik*',
      { unless: some('stron*|artykuł*|śmieci|kosz*|parkow*') },
    ],
  ]),
  ...cues('deadline', [
    [
      'ends within days',
      '(?:jutro|dzisiaj|dziś) _ (?:ostatni dzień|mija|upływa|termin)|(?:jutro|dziś|dzisiaj) (?:mija|upływa|ostatni dzień)|termin _ (?:mija|upływa) _ ?(?:jutro|dziś|dzisiaj)|termin (?:mija|upływa) (?:jutro|dziś|dzisiaj)|(?:tylko|jeszcze) (?:dwa|trzy|jeden) dni',
      { who: some('mi|mój|moja|moje|mam|muszę|nam|nasz|ja|mnie|nie mogę') },
    ],
  ]),
]

export const UK: readonly Cue[] = [
  ...cues('life', [
    [
      'wants to die',
      'не хочу (?:більше )?(?:жити)|хочу (?:померти|вмерти)|самогубств*|покінчити (?:з собою|з життям)|накласти на себе руки',
      { unless: some('сторінк*|посилан*|дослідж*') },
    ],
  ]),
  ...cues('safety', [
    [
      'is hit or threatened',
      '(?:чоловік|батько|партнер|колишній|він|сусід) _ (?:б.є|погрожує|побив|переслідує)|(?:б.є|побив|переслідує) (?:мене|нас|її)|погрожує (?:мені|нам|вбити)|боюся (?:чоловіка|батька|партнера|колишнього)|насильств* вдома',
    ],
  ]),
  ...cues('children', [
    [
      'child without food or shelter',
      '(?:діти|дитина|син|донька) _ (?:голодні|голодна|голодний|їсти|їжі)|(?:нічого|нема|немає) _ (?:їсти|їжі) _ (?:дітям|дітей|дитині|дитини)|забрали (?:дітей|дитину|моїх дітей|мою дитину)|нема* їжі для (?:дітей|дитини)',
    ],
  ]),
  ...cues('health', [
    [
      'medicine or care stops',
      '(?:немає|нема|без|закінчилися|закінчився) (?:ліків|ліки|інсуліну|інсулін|лікування)|біль у грудях|не можу дихати|швидк(?:у|а) допомог*',
    ],
  ]),
  ...cues('home-and-money', [
    [
      'loses home or money',
      'висел(?:яють|ення|или|ять)|бездомн*|на вулиці|(?:спимо|сплю) в машині|немає (?:грошей|на що жити|чим платити)|нема грошей|(?:виплат*|допомог*) _ ?(?:припинили|зупинили|скасували)|припинили (?:виплат*|допомог*)',
      { unless: some('сторінк*|сміття|паркув*|контейнер*') },
    ],
  ]),
  ...cues('deadline', [
    [
      'ends within days',
      '(?:завтра|сьогодні) _ (?:останній день|закінчується|спливає|термін)|(?:завтра|сьогодні) останній день|(?:термін|дозвіл|віза) _ (?:закінчується|спливає) _ ?(?:завтра|сьогодні)|(?:закінчується|спливає) (?:завтра|сьогодні)',
      { who: some('мені|мій|моя|моє|я|нам|наш|мене|маю|у мене|не можу') },
    ],
  ]),
]

export const AR: readonly Cue[] = [
  ...cues('life', [
    [
      'wants to die',
      '(?:لا أريد|لا اريد|ما بدي|لم أعد أريد) (?:أن )?(?:أعيش|اعيش|العيش|الحياة)|(?:أريد|اريد|بدي) (?:أن )?(?:أموت|اموت|الموت)|(?:ا|أ)?نتحار*|الانتحار|أنهي حياتي|أقتل نفسي',
      { unless: some('صفحة|الصفحة|رابط|الرابط|دراسة') },
    ],
  ]),
  ...cues('safety', [
    [
      'is hit or threatened',
      '(?:زوجي|أبي|والدي|طليقي|أخي|هو|جاري) _ (?:يضربني|يهددني|يضربنا|يهددنا|ضربني)|(?:زوجي|أبي|والدي|طليقي) (?:يضربني|يهددني|يضربنا|يهددنا|ضربني)|يضربني|يهددني(?: بالقتل)?|أخاف من (?:زوجي|أبي|طليقي)|عنف منزلي',
    ],
  ]),
  ...cues('children', [
    [
      'child without food or shelter',
      '(?:أطفالي|اطفالي|أولادي|طفلي|ابني|ابنتي) _ ?(?:جائع*|جوعان*|جياع|بلا طعام|بدون طعام)|(?:لا يوجد|ليس عندي|ما عندي) (?:طعام|أكل|حليب) (?:لأطفالي|لأولادي|لطفلي)|أخذوا (?:أطفالي|أولادي|طفلي|ابني|ابنتي)',
    ],
  ]),
  ...cues('health', [
    [
      'medicine or care stops',
      '(?:بدون|بلا|انتهى|نفد) (?:دواء|الدواء|دوائي|علاج|العلاج|الأنسولين|أنسولين)|ليس (?:لدي|عندي) دواء|ألم في (?:الصدر|صدري)|لا أستطيع التنفس|سيارة إسعاف',
    ],
  ]),
  ...cues('home-and-money', [
    [
      'loses home or money',
      '(?:طردونا|طردوني|سيطردونني|سيطردوننا|يطردونني|الطرد|طردي) (?:من )?(?:البيت|بيتي|بيتنا|المنزل|منزلي|منزلنا)?|بلا مأوى|في الشارع|ننام في السيارة|أنام في السيارة|(?:لا أستطيع|لا نستطيع|لا يمكنني) (?:دفع|أن أدفع) (?:الإيجار|الايجار|الفواتير)|(?:ليس عندي|ليس لدي|ما عندي) (?:مال|نقود|فلوس)|(?:أوقفوا|قطعوا|توقفت|توقف) (?:المساعدة|الإعانة|راتبي|مساعدتي|إعانتي|الراتب)',
      { unless: some('القمامة|حاوية|موقف') },
    ],
  ]),
  ...cues('deadline', [
    [
      'ends within days',
      '(?:غدا|غداً|اليوم) (?:هو )?(?:آخر يوم|اخر يوم|ينتهي)|(?:ينتهي|تنتهي) _ (?:غدا|غداً|اليوم)|آخر يوم (?:غدا|غداً|اليوم)|بقي يومان',
      { unless: some('متى|ساعات العمل') },
    ],
  ]),
]
