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

  /** Something else, as a test ordered it or as the host's own mistake. */
  static generalException(message: string): HostError {
    return new HostError('GeneralException', message, 500);
  }
}
