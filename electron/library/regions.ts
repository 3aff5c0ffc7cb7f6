/** Which part of the world a country lies in, by its ISO 3166-1 code; the ids are those of vocabularies/regions. */

const countries: Readonly<Record<string, string>> = {
  'sub-saharan-africa':
    'AO BF BI BJ BW CD CF CG CI CM CV DJ ER ET GA GH GM GN GQ GW KE KM LR LS MG ML MR MU MW MZ NA NE NG RW SC SD SL SN SO SS ST SZ TD TG TZ UG ZA ZM ZW',
  'north-africa-and-middle-east': 'AE BH DZ EG EH IL IQ IR JO KW LB LY MA OM PS QA SA SY TN TR YE',
  'south-asia': 'AF BD BT IN LK MV NP PK',
  'east-and-south-east-asia': 'BN CN HK ID JP KH KP KR LA MM MN MO MY PH SG TH TL TW VN',
  'latin-america-and-caribbean':
    'AG AR BB BO BR BS BZ CL CO CR CU DM DO EC GD GT GY HN HT JM KN LC MX NI PA PE PR PY SR SV TT UY VC VE',
  'north-america': 'CA US',
  europe:
    'AD AL AT BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SK SM UA VA XK',
}

const regions = new Map(
  Object.entries(countries).flatMap(([region, codes]) =>
    codes.split(' ').map((code): [string, string] => [code, region]),
  ),
)

/** Undefined for a country that no region of the vocabulary holds. */
export function regionOf(country: string): string | undefined {
  return regions.get(country)
}
