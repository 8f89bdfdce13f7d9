import { integerArg, toText } from '../../../src/workbench/richapi/arguments';
import { itemNotFound } from '../../../src/workbench/richapi/errors';
import { type ObjectType, bind, targetOf } from '../../../src/workbench/richapi/object-type';

/** A shelf of books, which plays the workbook: something of everything that an object of Office may have. */
export interface Shelf {
  readonly books: Book[];
  readonly log: string[];
}

export interface Book {
  title: string;
  readonly shelf: Shelf;
}

const pageType: ObjectType<Book> = {
  name: 'Page',
  scalars: { Number: { get: () => 1 }, Text: { get: ({ title }) => `${title} 1` } },
};

export const bookType: ObjectType<Book> = {
  name: 'Book',
  id: ({ title }) => title,
  scalars: {
    Title: {
      get: ({ title }) => title,
      set: (book, value) => {
        book.title = toText(value);
      },
    },
    Costly: { get: () => 99, onDemand: true },
    WriteOnly: { set: ({ shelf }, value) => void shelf.log.push(String(value)) },
  },
  children: { FirstPage: (book) => bind(pageType, book), NoPage: () => null },
  methods: {
    Describe: ({ title }, args) => `${title} ${integerArg(args, 0)}`,
    Swap: (book, [other]) => {
      const { title = '' } = targetOf(bookType, other) ?? {};
      book.shelf.log.push(`${book.title} for ${title}`);
    },
    Fail: () => {
      throw itemNotFound();
    },
    Break: () => {
      throw new Error('broken');
    },
  },
  afterCalculation: ['Describe'],
};

const booksType: ObjectType<Shelf> = {
  name: 'BookCollection',
  scalars: { Count: { get: ({ books }) => books.length } },
  items: ({ books }) => books.map((book) => bind(bookType, book)),
  indexer: ({ books }, [key]) => {
    const found = books.find(({ title }) => title === key);
    if (!found) throw itemNotFound();
    return bind(bookType, found);
  },
  methods: {
    Add: (shelf, [title]) => {
      const book: Book = { title: String(title), shelf };
      shelf.books.push(book);
      return bind(bookType, book);
    },
    GetItemOrNullObject: (shelf, [key]) => {
      const found = shelf.books.find(({ title }) => title === key);
      return found ? bind(bookType, found) : null;
    },
  },
};

export const rootType: ObjectType<Shelf> = { name: 'Root', children: { Books: (shelf) => bind(booksType, shelf) } };
