/**
 * Words that say nothing by themselves. Themes are found with them (leaving them out costs a sixth of the agreement on
 * English questions), but a name made of them tells nobody anything. As texts are folded: lower case, without accents.
 */
import { foldWord } from './words.ts'

const LISTS: Record<string, string> = {
  nl: 'aan al alle als andere bij ben bent bijna daar dan dat de deze die dit doen doet door dus een eens en er ga gaat geen geweest had heb hebben hebt heeft heel hem het hier hij hoe hun ik iets in is ja je jou jullie kan komt krijg krijgen kun kunnen kunt maar mag me meer men met mij mijn moet moeten na naar nee niet niets nog nu of om omdat onder ons onze ook op over pas staat te tegen toch toe tot u uit uw van veel voor waar waarom wanneer want waren was wat we weer wel welke werd wie wij wil wilt word worden wordt zal ze zegt zelf zich zie zij zijn zo zonder zou',
  en: 'a about after all also am an and any are as at be because been but by can could did do does for from get had has have he her here him his how i if in into is it its just like me more my need no not now of on one or our out please she should so some than that the their them there these they this to up us want was we were what when where which who why will with would you your',
  de: 'aber alle als also am an auch auf aus bei bin bis bitte da dann das dass dem den der des die dies diese dieser doch du durch ein eine einem einen einer es fur hab habe haben hat hier ich ihr ihre im in ist ja jetzt kann keine kein konnen man mein meine mich mir mit muss nach nicht noch nur oder ob schon sehr sein sich sie sind so uber um und uns unter vom von vor war warum was wenn wer werden wie wir wird wo zu zum zur',
  fr: 'a ai au aux avec avez avoir c ce cela ces cette comme comment d dans de des du elle en est et etre fait faire faut il ils j je l la le les leur lui m ma mais me mes mon n ne nous on ont ou par pas peut plus pour pourquoi puis qu quand que quel quelle qui quoi s sa sans se ses si son sont sur t te toi ton tout tres tu un une vos votre vous y',
  es: 'a al algo como con cual cuando de del donde el ella en es esta este esto fue ha hay la las le lo los mas me mi muy no nos o para pero por porque que quien se si sin sobre son su sus te tiene todo tu un una y ya yo',
  tr: 'ama bana ben benim bir bu cok da daha de degil diye en gibi icin ile ise kadar ki mi mu mı ne neden nasıl o olan olarak ve veya var ya yok',
  pl: 'a ale bez bo by byc byl co czy dla do dlaczego gdzie go i ich ile ja jak jaki jest jestem jesli juz kiedy kto ktory ktora ma mam mi mnie moge moj moja mozna na nie o od oraz po prosze przez przy sa sie tak tam te tego tej ten to tu tylko w we z za ze',
  uk: 'а або але без бо був бути в ви від вона він вони все дуже де для до є же з за й і із його їх як яка який коли кому мені мене мій мої можна можу на не немає ні о по при про та так там те ти то тому у хто це чи чому що щоб я',
  ar: 'أن أو إلى إن أنا التي الذي على عن عند في قد كان كل كيف لا لم لماذا لن ما متى مع من هذا هذه هل هو هي و يا',
  fy: 'al as by dat de der dit dizze dy en fan foar gjin ha haw hawwe hoe hy ik in is it ja jo kin men mei mear mei mar my myn net no nei of om oer op sa te ta ût wat wer wêr wêrom wy yn',
  pap: 'a ami bo di den e esaki i ke ki kiko kon ku ma mi na nan no nos of pa pakiko por riba ta te tin un unda ya',
}

const setOf = (words: string) => new Set(words.split(' ').map(foldWord))
const SETS = new Map(Object.entries(LISTS).map(([language, words]) => [language, setOf(words)]))

/** `name`: a folded word; of a language without a list none is. */
export const isFunctionWord = (name: string, language: string) =>
  SETS.get(language)?.has(name) ?? false
