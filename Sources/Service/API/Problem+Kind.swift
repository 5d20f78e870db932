import Hummingbird

extension Problem.Kind {
    var status: HTTPResponse.Status {
        switch self {
        case .malformedRequest: .badRequest
        case .unauthenticated: .unauthorized
        case .forbidden: .forbidden
        case .notFound: .notFound
        case .methodNotAllowed: .methodNotAllowed
        case .notAcceptable: .notAcceptable
        case .conflict, .idempotencyConflict, .idempotencyMismatch: .conflict
        case .preconditionFailed: .preconditionFailed
        case .contentTooLarge: .contentTooLarge
        case .addressTooLong: .uriTooLong
        case .unsupportedMediaType: .unsupportedMediaType
        case .validation: .unprocessableContent
        case .preconditionRequired: .preconditionRequired
        case .tooManyRequests: .tooManyRequests
        case .headersTooLarge: .requestHeaderFieldsTooLarge
        case .internalError: .internalServerError
        case .unavailable, .overloaded, .timeout: .serviceUnavailable
        }
    }

    /// The same for every problem of the kind.
    var title: String {
        switch self {
        case .malformedRequest: "The request cannot be read"
        case .unauthenticated: "Nobody is logged in"
        case .forbidden: "Not allowed"
        case .notFound: "There is no such thing"
        case .methodNotAllowed: "The method is not allowed here"
        case .notAcceptable: "No acceptable format"
        case .conflict: "Another row stands in the way"
        case .idempotencyConflict: "The same request is still running"
        case .preconditionFailed: "The row has changed"
        case .contentTooLarge: "The body is too large"
        case .addressTooLong: "The address is too long"
        case .unsupportedMediaType: "The body's format is not supported"
        case .validation: "The values are not valid"
        case .idempotencyMismatch: "The idempotency key belongs to another request"
        case .preconditionRequired: "If-Match is required"
        case .tooManyRequests: "Too many requests"
        case .headersTooLarge: "The header fields are too large"
        case .internalError: "The service made a mistake"
        case .unavailable: "The database cannot be reached"
        case .overloaded: "Too much is going on"
        case .timeout: "The answer took too long"
        }
    }

    /// When it happens and what a client does about it, for the documentation.
    var explanation: String {
        switch self {
        case .malformedRequest:
            "A parameter, a header field or the body cannot be parsed. Correct it; the same request fails again."
        case .unauthenticated: "A bearer token or an API key is missing, expired or not valid. Get a new one."
        case .forbidden: "The token or key lacks the scope that `WWW-Authenticate` names."
        case .notFound: "The row does not exist, is deleted, or the address is wrong."
        case .methodNotAllowed: "`Allow` lists the methods of this address."
        case .notAcceptable: "None of the media types in `Accept` is offered here."
        case .conflict: "A unique value is taken, or other rows still name this one."
        case .idempotencyConflict: "A request with the same `Idempotency-Key` has not ended. Ask again a little later."
        case .preconditionFailed: "The row is not the one that `If-Match` names. Read it, and decide again."
        case .contentTooLarge: "The body has more bytes than the service takes. Send less, or several requests."
        case .addressTooLong: "Path and query have more bytes than the service takes."
        case .unsupportedMediaType: "`Content-Type` or `Content-Encoding` is none that this address takes."
        case .validation: "`errors` names each member that is not as declared."
        case .idempotencyMismatch: "`Idempotency-Key` was used with another body. Use a new key for a new request."
        case .preconditionRequired: "Send the row's `ETag` as `If-Match`, so that nobody's change is lost."
        case .tooManyRequests: "`RateLimit` tells when more may come; wait for `Retry-After` seconds."
        case .headersTooLarge: "All header fields together have more bytes than the service takes."
        case .internalError: "Something that the service does not expect. Tell its operators the request id."
        case .unavailable: "Wait for `Retry-After` seconds and send the request again."
        case .overloaded: "More requests run than the service can serve. Wait for `Retry-After` seconds."
        case .timeout:
            "The request was ended at the service's limit of time. It may be sent again with an `Idempotency-Key`."
        }
    }
}
