/** An error that Excel answers with: its code and message as the client hands them to the add-in. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export function itemNotFound(): ApiError {
  return new ApiError('ItemNotFound', "The requested resource doesn't exist.");
}

export function invalidArgument(): ApiError {
  return new ApiError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');
}

export function accessDenied(): ApiError {
  return new ApiError('AccessDenied', 'You cannot perform the requested operation.');
}
