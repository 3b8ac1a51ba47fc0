/** By Microsoft's page on errors that are Excel's own. */
export const DOCUMENTED = {
  GeneralException: 'There was an internal error while processing the request.',
  InactiveWorkbook:
    'The operation failed because multiple workbooks are open and the workbook being called by this API has lost focus.',
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
  NonBlankCellOffSheet:
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  UndoNotSupported: 'This operation cannot be grouped with others for undo.',
  UnsupportedOperation: 'The operation attempted is not supported.',
  UnsupportedSheet: 'This sheet type does not support this operation, since it is a Macro or Chart sheet.',
} as const;

/** An error as Excel answers it. Codes and messages are those of Microsoft's list of Excel errors. */
export class HostError extends Error {
  private constructor(
    readonly code: string,
    message: string,
    readonly status: number,
  ) {
    super(message);
  }

  static apiNotFound(what: string): HostError {
    return new HostError('ApiNotFound', `The API you are trying to use could not be found: ${what}.`, 404);
  }

  static itemNotFound(): HostError {
    return new HostError('ItemNotFound', "The requested resource doesn't exist.", 404);
  }

  static itemAlreadyExists(): HostError {
    return new HostError('ItemAlreadyExists', 'The resource being created already exists.', 409);
  }

  static invalidArgument(): HostError {
    return new HostError(
      'InvalidArgument',
      'The argument is invalid or missing or has an incorrect format.',
      400,
    );
  }

  static invalidReference(): HostError {
    return new HostError('InvalidReference', 'This reference is not valid for the current operation.', 400);
  }

  static invalidOperation(): HostError {
    return new HostError('InvalidOperation', 'The operation attempted is invalid on the object.', 400);
  }

  static accessDenied(): HostError {
    return new HostError('AccessDenied', 'You cannot perform the requested operation.', 403);
  }

  static responseTooLarge(): HostError {
    return new HostError(
      'ResponsePayloadSizeLimitExceeded',
      'The response payload size has exceeded the limit.',
      400,
    );
  }

  /** One of the page on errors that has no function of its own here. */
  static documented(code: keyof typeof DOCUMENTED): HostError {
    return new HostError(code, DOCUMENTED[code], 400);
  }

  /** Something else, as a test ordered it or as the host's own mistake. */
  static generalException(message: string): HostError {
    return new HostError('GeneralException', message, 500);
  }
}
