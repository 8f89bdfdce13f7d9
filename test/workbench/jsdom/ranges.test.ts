import { editsOfCells } from './ranges/edits';
import { navigation } from './ranges/navigation';
import { sortingAndCopying } from './ranges/sorting';
import { valuesOfCells } from './ranges/values';

navigation();
valuesOfCells();
editsOfCells();
sortingAndCopying();
