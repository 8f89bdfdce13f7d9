import { answersThatComeLater } from './functions/answers';
import { callsOfFunctions } from './functions/calls';
import { formulasThatChange } from './functions/formulas';
import { functionsForTests } from './functions/set-up';

describe('in cells of the page', () => {
  const test = functionsForTests();

  callsOfFunctions(test);
  answersThatComeLater(test);
  formulasThatChange(test);
});
