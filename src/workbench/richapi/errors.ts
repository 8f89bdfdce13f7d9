/** An error as Excel's server reports it; the client makes an OfficeExtension.Error of it. */
export class OfficeError extends Error {
  /**
   * @param code Excel's error code, such as ItemNotFound
   * @param location `Class.member` where known; the interpreter fills in the member that was called
   */
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatusCode: number,
    readonly location?: string,
  ) {
    super(message);
    this.name = 'OfficeError';
  }
}

export const itemNotFound = (location?: string): OfficeError =>
  new OfficeError('ItemNotFound', "The requested resource doesn't exist.", 404, location);

export const itemAlreadyExists = (location?: string): OfficeError =>
  new OfficeError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', 409, location);

export const invalidArgument = (location?: string): OfficeError =>
  new OfficeError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.', 400, location);

export const accessDenied = (location?: string): OfficeError =>
  new OfficeError(
    'AccessDenied',
    "You can't perform the requested operation: the sheet or workbook is protected.",
    403,
    location,
  );

export const invalidOperation = (message: string, location?: string): OfficeError =>
  new OfficeError('InvalidOperation', message, 409, location);

export const apiNotFound = (location: string): OfficeError =>
  new OfficeError('ApiNotFound', `The API you are trying to use could not be found: ${location}.`, 404, location);

export const generalException = (message: string, location?: string): OfficeError =>
  new OfficeError('GeneralException', message, 500, location);

/** A member that is there, asked for something that the host does not play; the interpreter lists it as unsupported. */
export class NotPlayed extends OfficeError {
  constructor(
    readonly detail: string,
    location?: string,
  ) {
    super('ApiNotFound', `The host does not play this: ${detail}.`, 404, location);
  }
}

export const notPlayed = (detail: string): NotPlayed => new NotPlayed(detail);
