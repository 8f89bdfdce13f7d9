/** A bound of days in the words of other bounds: 自某日起, 某日前, 某日之后, 截至某日止, 某日起至某日止. */
export const plainDays = (text: string): string =>
  text
    .replace(/(?:[自从在]|^于)(?=\d)/g, '')
    .replace(/^(?:截[至止]到?|[至到])(?=\d)/, '<=')
    .replace(/起(?=[至到~—])/, '')
    .replace(/(?<=[\d日号])(?:为|截)?止$/, /\d.*[至到~—]/.test(text) ? '' : '以前')
    // Of a time of day it is for the document to say whether 8:30前 includes 8:30.
    .replace(/(?<=(?:[日号]|[-/.]\d\d?)(?:\(不?含\))?及?)之?(?=[前后])/g, '以');
