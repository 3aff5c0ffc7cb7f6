/**
 * Words that people type for what the documents say in others, in both languages: one group a line, French before the bar, English
 * after it. Terms of the field are not here, the glossary has them, but for the first line: the names that countries give to what the library is about. A word may stand in several groups.
 */
import type { SearchTerm } from './index/names-of-terms.ts'

const groups = `
cluster, grappe, district, groupement, SPL, système productif local, pôle, agglomération | cluster, district, LPS, local productive system, agglomeration
choisir, choix, sélection, sélectionner, critères, retenir | choose, choice, selection, select, criteria, pick
payer, paiement, coût, facturer, tarif, contribution, redevance, cotisation | pay, payment, cost, fee, charge, contribution, bill
financer, financement, fonds, subvention, crédit, prêt, budget | finance, funding, fund, grant, credit, loan, budget
gratuit, subventionné | free of charge, subsidised, subsidized
argent, capitaux, trésorerie, épargne | money, capital, cash, savings
banque, microcrédit, microfinance, établissement financier | bank, microcredit, microfinance, financial institution
étape, phase, stade, démarche, déroulement, processus | step, phase, stage, process, procedure
méthode, méthodologie, approche, démarche | method, methodology, approach
rôle, fonction, mission, tâche | role, function, task, mission
définition, définir, notion, concept, signifier | definition, define, notion, concept, meaning
différence, distinguer, distinction, comparaison, comparer | difference, distinguish, distinction, comparison, compare
avantage, bénéfice, intérêt, atout, apport | advantage, benefit, gain, asset, merit
inconvénient, limite, faiblesse, menace, risque, danger, piège | drawback, limit, weakness, threat, risk, danger, pitfall
problème, difficulté, obstacle, frein, contrainte, blocage | problem, difficulty, obstacle, constraint, barrier, hurdle
succès, réussite, réussir, facteur clé | success, succeed, key factor
échec, échouer | failure, fail
résultat, effet, impact, retombée, bilan | result, effect, impact, outcome, achievement
cause, raison, motif, mobile, motivation | cause, reason, motive, motivation
mesurer, mesure, indicateur, évaluer, évaluation, chiffrer | measure, measurement, indicator, evaluate, assessment, assess
suivre, suivi, surveiller | monitor, monitoring, follow-up, track
créer, création, monter, fonder, constituer, lancer, démarrer, mise en place | create, creation, set up, found, establish, launch, start
arrêter, fin, terminer, se retirer, désengagement, sortie, retrait | stop, end, finish, withdraw, withdrawal, exit, phase out
durer, durable, pérenne, longue durée | last, lasting, durable, long-term
aider, aide, appui, appuyer, soutenir, soutien, accompagner, accompagnement, assistance | help, aid, support, assist, assistance, accompany
encourager, inciter, incitation, favoriser, stimuler, promouvoir, promotion | encourage, incentive, foster, stimulate, promote, promotion
apprendre, apprentissage, leçon, enseignement, expérience | learn, learning, lesson, experience
former, formation, stage, cours, qualification, enseignement | train, training, course, qualification, education
école, université, lycée, institut, centre de formation | school, university, institute, training centre, college
compétence, savoir-faire, aptitude, qualification, métier | skill, know-how, competence, ability, craft
travail, emploi, poste, embauche, recrutement, travailler | work, job, employment, hiring, recruitment
chômage, chômeur, sans emploi | unemployment, unemployed, jobless
ouvrier, salarié, main-d’œuvre, travailleur, personnel | worker, employee, labour, labor, workforce, staff
salaire, rémunération, revenu, paie | wage, salary, pay, income, earnings
patron, dirigeant, chef d’entreprise, entrepreneur, employeur | boss, manager, business owner, entrepreneur, employer
femme, genre, féminin, ouvrière, égalité | woman, women, gender, female, equality
enfant, jeune, jeunesse | child, children, young, youth
pauvre, pauvreté, défavorisé, démuni, exclusion | poor, poverty, disadvantaged, deprived, exclusion
richesse, prospérité, croissance, essor, expansion | wealth, prosperity, growth, expansion, boom
autonomie, émancipation, renforcement, autonomisation | autonomy, empowerment, emancipation
santé, maladie, sécurité, hygiène | health, disease, safety, hygiene
entreprise, firme, société, compagnie, établissement, affaires | firm, enterprise, company, business
petite entreprise, artisan, atelier, artisanat | small firm, craftsman, workshop, artisan, crafts
grande entreprise, groupe, multinationale, donneur d’ordres | large firm, large company, multinational, big buyer
usine, fabrique, manufacture, fabrication, fabricant, production | factory, plant, manufacture, manufacturing, maker, manufacturer, production
machine, équipement, outillage, matériel | machine, equipment, tool, machinery
laboratoire, essai, test, métrologie | laboratory, testing, test, metrology
norme, certification, label, standard, qualité | standard, certification, label, norm, quality
technologie, technique, technologique | technology, technique, technical, technological
innovation, innover, nouveauté, nouveau produit, invention, novateur | innovation, innovate, novelty, new product, invention, innovative
recherche, chercheur, scientifique, recherche-développement, R&D | research, researcher, scientific, research and development, R&D
brevet, marque, dessin, contrefaçon, propriété intellectuelle | patent, brand, trademark, design, counterfeit, intellectual property
informatique, numérique, logiciel, internet, électronique | computing, digital, software, internet, electronics
information, renseignement, veille, données, document | information, intelligence, watch, data, document
communiquer, communication, dialogue, échanger, concertation, consultation | communicate, communication, dialogue, exchange, consultation
réunion, rencontre, atelier, séminaire, assemblée | meeting, encounter, workshop, seminar, assembly
coopérer, coopération, collaborer, collaboration, ensemble, partenariat, entraide | cooperate, cooperation, collaborate, collaboration, together, partnership, mutual help
alliance, union, rapprochement, fusion, regroupement | alliance, union, merger, grouping
concurrence, concurrent, rivalité, compétition | competition, competitor, rivalry, rival
compétitivité, compétitif, performance, productivité | competitiveness, competitive, performance, productivity
partager, partage, commun, mutualiser, collectif, conjoint | share, sharing, common, pool, collective, joint
confiance, méfiance, se méfier, loyauté, réputation | trust, distrust, mistrust, loyalty, reputation
conflit, désaccord, dispute, tension | conflict, disagreement, dispute, tension
gouverner, gouvernance, pilotage, piloter, diriger, direction, comité | govern, governance, steering, lead, leadership, committee
gérer, gestion, management, administration | manage, management, administration
décider, décision, décideur | decide, decision, decision-maker
planifier, plan, programme, projet, feuille de route | plan, planning, programme, program, project, roadmap
stratégie, stratégique, orientation, priorité | strategy, strategic, orientation, priority
objectif, but, finalité, visée, viser | objective, aim, goal, purpose, target
État, gouvernement, pouvoirs publics, autorités, administration, ministère | state, government, public authorities, ministry
politique publique, mesures, intervention publique, action publique | public policy, policy, public intervention, measures
loi, législation, réglementation, règlement, règle, juridique, statut | law, legislation, regulation, rule, legal, statute
impôt, taxe, fiscal, fiscalité, exonération | tax, taxation, fiscal, exemption
région, régional, territoire, local, localité, bassin | region, regional, territory, local, locality, area
ville, commune, municipalité, mairie, urbain | city, town, municipality, urban
campagne, rural, village, agricole | countryside, rural, village, agricultural
pays en développement, Sud, tiers monde, pays émergents | developing country, South, third world, emerging countries
pays, nation, national | country, nation, national
étranger, international, mondial, mondialisation, globalisation | foreign, international, global, globalisation, globalization, abroad
exporter, exportation, export, vente à l’étranger | export, exporting, sales abroad
importer, importation, import | import, imports
marché, débouché, demande | market, outlet, demand
client, acheteur, consommateur, commande | customer, client, buyer, consumer, order
vendre, vente, commercialiser, commercialisation, distribution, boutique | sell, sale, marketing, retail, distribution, shop
acheter, achat, approvisionnement, fournisseur, centrale d’achat | buy, purchase, purchasing, procurement, supply, supplier
matière première, intrant, matériau | raw material, input, material
prix, tarif, bon marché | price, pricing, cheap
publicité, promotion, image, notoriété, foire, salon, exposition | advertising, promotion, image, fair, trade show, exhibition
tourisme, touristique, hôtel, voyage | tourism, tourist, hotel, travel
transport, logistique, route, port | transport, logistics, road, port, shipping
infrastructure, équipement collectif, électricité, énergie, eau | infrastructure, utilities, electricity, energy, power, water
terrain, foncier, locaux, bâtiment, immobilier | land, premises, building, real estate
environnement, écologie, écologique, pollution, déchet, nature | environment, ecology, green, pollution, waste, nature
éthique, valeurs, moral, responsabilité, solidarité, solidaire | ethics, ethical, values, moral, responsibility, solidarity
culture, tradition, identité, patrimoine, histoire | culture, tradition, identity, heritage, history
origine, naissance, genèse, historique | origin, birth, genesis, history
évolution, évoluer, changement, transformation, mutation, trajectoire | evolution, evolve, change, transformation, path, trajectory
crise, choc, embargo, sanction, récession | crisis, shock, embargo, sanction, recession
réagir, réaction, réponse, répondre, adaptation, s’adapter | react, reaction, response, respond, adaptation, adapt
moderniser, modernisation, mise à niveau, améliorer, amélioration | modernise, modernize, upgrading, improve, improvement
délocaliser, délocalisation, déménager, transfert | relocate, relocation, offshore, move, transfer
investir, investissement, investisseur | invest, investment, investor
taille, dimension, nombre, effectif | size, dimension, number
proximité, proche, voisin, distance, concentration | proximity, near, neighbour, distance, concentration
lien, relation, liaison, contact, connexion | link, tie, relation, relationship, contact, connection
acteur, partie prenante, intervenant, participant, membre | actor, stakeholder, player, participant, member
institution, organisme, organisation, agence, structure d’appui | institution, body, organisation, organization, agency
expert, consultant, conseil, conseiller, coach | expert, consultant, advice, adviser, advisor, coach
syndicat, fédération, association, chambre, groupement professionnel | union, federation, association, chamber, professional body
coopérative, mutuelle, consortium, groupement d’intérêt économique | cooperative, mutual, consortium, economic interest group
type, typologie, catégorie, classification, forme, sorte | type, typology, category, classification, form, kind
exemple, cas, illustration, étude de cas | example, case, illustration, case study
caractéristique, trait, propriété, critère | characteristic, feature, trait, criterion
outil, instrument, grille, questionnaire, fiche | tool, instrument, grid, questionnaire, form
vêtement, habillement, confection, textile, mode, tissu | clothing, garment, apparel, textile, fashion, fabric
tisser, tissage, tisserand, métier à tisser, soie, sari | weave, weaving, weaver, loom, silk, sari
chaussure, cuir, tannerie, maroquinerie | shoe, footwear, leather, tannery
alimentaire, agroalimentaire, agriculture, aliment, culture | food, agrifood, agriculture, farming
élevage, bétail, viande, abattoir, lait, laitier, fromage | livestock, cattle, meat, slaughterhouse, milk, dairy, cheese
bois, meuble, ameublement, menuiserie | wood, furniture, carpentry, timber
métal, métallurgie, forge, forgeron, fonderie, mécanique, décolletage | metal, metalworking, forge, blacksmith, foundry, engineering, screw cutting
automobile, voiture, véhicule, pièces détachées, garage, réparation | automobile, car, vehicle, spare parts, garage, repair
sport, loisir, glisse, surf, nautisme, plaisance | sport, leisure, board sports, surf, boating
`

const words = (side: string | undefined) => (side ?? '').split(',').map((word) => word.trim())

/** Each group as a term of its own; the mark before its name keeps it apart from those of the glossary. */
export const everydayTerms: readonly SearchTerm[] = groups
  .trim()
  .split('\n')
  .map((line) => {
    const [french, english] = line.split('|')
    const [fr, en] = [words(french), words(english)]
    return {
      id: `~${fr[0]}`,
      fr: { name: fr[0] ?? '', synonyms: fr.slice(1) },
      en: { name: en[0] ?? '', synonyms: en.slice(1) },
      related: [],
    }
  })
