import Hummingbird

extension Problem {
    /// What a client reads of any error that a handler threw.
    ///
    /// `bodyLimit`: The most bytes of a body, for the text.
    init(_ error: any Error, bodyLimit: Int) {
        switch error {
        case let problem as Problem: self = problem
        case let error as DatabaseError: self.init(error)
        case let error as any HTTPResponseError: self.init(status: error.status, bodyLimit: bodyLimit)
        case is CancellationError: self.init(.unavailable, "The service is ending.", headers: [.retryAfter: "1"])
        default: self.init(.internalError, "Something went wrong that the service does not expect. Its log says more.")
        }
    }

    private init(_ error: DatabaseError) {
        switch error.kind {
        case .exhausted: self.init(.overloaded, "All database connections are in use.", headers: [.retryAfter: "1"])
        case .unavailable: self.init(.unavailable, "The database does not answer.", headers: [.retryAfter: "2"])
        case .timeout: self.init(.timeout, "The database took too long.", headers: [.retryAfter: "1"])
        case .conflict: self.init(.unavailable, "Too many write the same rows at once.", headers: [.retryAfter: "1"])
        default: self.init(.internalError, "Something went wrong that the service does not expect. Its log says more.")
        }
    }

    /// Errors of Hummingbird's own.
    init(status: HTTPResponse.Status, bodyLimit: Int) {
        switch status.code {
        case 404: self.init(.notFound, "There is nothing at this address.")
        case 405: self.init(.methodNotAllowed, "The method is not allowed here.")
        case 413: self.init(.contentTooLarge, "The body has more than \(bodyLimit) bytes.")
        case 415: self.init(.unsupportedMediaType, "The body's format is not supported.")
        case 400..<500: self.init(.malformedRequest, "The request cannot be read.")
        default: self.init(.internalError, "Something went wrong that the service does not expect. Its log says more.")
        }
    }
}
