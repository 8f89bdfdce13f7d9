/**
 * The State Council's holiday calendar: by year the days that are off although a weekday or worked although a weekend,
 * each by how many days it is behind the one before, the first behind 31 December, to the base 36. Made by
 * scripts/holidays.ts from the package chinese-days; not edited by hand.
 */
export const exceptions: Readonly<Record<number, string>> = {
  2004: '1 g 1 4 1 3 1 1 2o 1 1 1 1 1 1 41 3 1 1 1 2 1',
  2005: '3 x 1 3 1 1 3 1 22 2 1 1 1 1 2 44 1 1 1 1 1 1',
  2006: '2 1 p 2 1 1 1 1 2 2b 1 1 1 1 1 1 44 2 1 1 1 1 2 2b 1',
  2007: '1 1 1 19 2 1 1 1 1 2 1q 1 2 1 1 1 3 41 1 1 1 1 1 1 2d 2',
  2008: '1 w 1 3 1 1 3 1 1g r 1 2 10 2q c 1 1 1 1 1 1',
  2009: '1 1 2 k 2 1 1 1 1 2 1s p r 1 2 3b 4 1 3 1 1 1 2',
  2010: '1 19 1 1 1 1 1 1 17 s 14 1 1 1 1 2n 3 1 1 1 1 5 3 1 1 1 2',
  2011: '3 r 3 1 1 3 1 4 1d 2 1 r z 2q l 1 1 1 1 1 1 2b',
  2012: '2 1 i 2 1 1 1 1 2 1q 1 1 1 1 o 2 1 1g 2r 2 1 1 1 1',
  2013: '1 1 1 2 1 10 1 1 1 1 1 1 1a 1 2 k 1 1 1 1 12 1 1 1 1 2r 1 2 7 2 1 1 1 3 5',
  2014: '1 p 5 3 1 1 1 2 1m o 1 2 t 2q k 3 1 1 3 1 4',
  2015: '1 1 2 16 3 1 1 3 1 4 11 p 1g 21 1 2 p 1 3 1 1 3',
  2016: '1 10 2 1 1 1 1 2 1e s 12 1 2 2n 1 2 f 1 1 1 1 1 1',
  2017: '2 k 5 3 1 1 1 2 1k 2 1 r q 2 1 3f 2 1 1 1 1',
  2018: '1 15 4 1 3 1 1 3 14 1 2 k 2 1 1c 2q 5 1 1 1 1 1 1 2d 2',
  2019: '1 w 1 1 1 1 1 1 1k n 3 1 1 2 x 2q g 2 1 1 1 3 5',
  2020: '1 i 5 3 1 1 1 1 1u k 5 3 1 4 1b 1 2 2j 4 1 3 1 1 1 2',
  2021: '1 11 4 1 3 1 1 3 18 k 8 1 1 3 11 2o 2 1 5 5 3 1 1 1 2',
  2022: '3 q 1 1 1 1 1 1 1l 2 1 j 8 1 1 3 r 2t l 1 1 1 1 1 1',
  2023: '2 l 1 1 1 1 1 1 1u i 8 1 1 3 1b 1 2 2o 3 1 1 1 1 1 1',
  2024: '1 y 8 1 1 1 1 2 1a 1 2 l 3 1 1 8 u 2o 2 1 c 2 1 1 1 3 5',
  2025: '1 p 2 1 1 1 3 1 4 1j n 4 1 3 s 3a 3 1 1 3 1 1 3',
  2026: '1 1 2 15 2 1 1 1 1 3 5 11 p 3 1 4 15 2l 5 6 1 3 1 1 3',
};
