/** The parts of the world that the map shows at a press. */
export const areas = ['world', 'france', 'europe', 'africa', 'south-asia', 'latin-america'] as const
export type Area = (typeof areas)[number]
