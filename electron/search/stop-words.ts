/** Words that are too common to find anything by, folded; the question words are among them. */
import type { Language } from '../../content/schema/common.ts'

const french = `a ai as au aux avec avoir c ca ce ceci cela celle celles celui ces cet cette ceux ci combien comme comment d dans de des donc dont du elle elles en
est et etait etaient ete etes etre eu faire fait fait-il faut il ils j je l la laquelle le lequel les lesquelles lesquels leur leurs lors lui m ma mais me meme memes mes moi mon n ne ni nos
notre nous on ont ou par parce pas peu peut peuvent plus plutot pour pourquoi qu quand que quel quelle quelles quels qui quoi s sa sans se sera ses si soit
son sont sous sur t ta te tel telle telles tels tes toi ton tous tout toute toutes tres tu un une vos votre vous y`

const english = `a about all also am an and any are as at be because been being but by can could d did do does doing don for from had has have having he her
hers him his how i if in into is it its just ll m me more most my no nor not of on one only or other our ours out over own re s same she should so some
such t than that the their theirs them then there these they this those through to too under up ve very was we were what when where which while who whom
why will with would you your yours`

const split = (list: string) => new Set(list.split(/\s+/))

export const stopWords: Record<Language, ReadonlySet<string>> = { fr: split(french), en: split(english) }

/** Words that questions are built with and that say little of what is asked: they count for a part of what they would. Folded. */
const frenchWeak = `aimerais aller apporter arriver attendre avoir besoin bien bon bonjour bonne cas chaque cherche chose choses comprendre compte concerne concernant connaitre consiste consister
depend dependre dernier dernieres dernier devenir deviennent devoir dire dites doit doivent donner donne donnent donnez encore ensemble entre existe existent exister explique
expliquer expliquez facon falloir fois font genre grand grande important importante lieu lors maniere mener merci met mettre mieux moyen nouveau nouvelle obtenir partie passe
passer permet permettre permettent petit petite place point possible pouvez pouvoir premier premiere prendre prend principal principale principales principaux produit propre question
quoi rendre rend reste rester savoir sait selon sert serait servir simple souhaite suivre svp tenir tient trouver trouve type utile utiliser vais veut venir vers vient viser voir voudrais
vouloir vrai`
const englishWeak = `another become becomes best better between bring call called case come consist depend different does else explain find first get gets give gives given go goes good
great hello happen happens happened help important involve involved keep kind know known large last like look main make makes making many matter may mean means might much must
need needed needs new old often part people place please point possible put say says see seem show small still take takes tell thanks thing things think together try type use used useful
using want way ways well work works`

export const weakWords: Record<Language, ReadonlySet<string>> = { fr: split(frenchWeak), en: split(englishWeak) }
