import { dayOfSerial } from '../../../facts/dates';
import { type Exact, floor, toNumber } from '../../../facts/exact';

/** The day of a date with or without a time. */
export const dayOf = (date: Exact): ReturnType<typeof dayOfSerial> => dayOfSerial(toNumber(floor(date)));
