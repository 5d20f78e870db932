import Hummingbird
import NIOCore

/// An error as clients read it: `application/problem+json` (RFC 9457).
struct Problem: Error, Sendable, Hashable {
    /// What went wrong. The address `/problems/<kind>` is the problem's stable type.
    enum Kind: String, Sendable, Hashable, CaseIterable {
        case malformedRequest = "malformed-request"
        case unauthenticated
        case forbidden
        case notFound = "not-found"
        case methodNotAllowed = "method-not-allowed"
        case notAcceptable = "not-acceptable"
        case conflict
        case idempotencyConflict = "idempotency-conflict"
        case preconditionFailed = "precondition-failed"
        case contentTooLarge = "content-too-large"
        case addressTooLong = "address-too-long"
        case unsupportedMediaType = "unsupported-media-type"
        case validation
        case idempotencyMismatch = "idempotency-mismatch"
        case preconditionRequired = "precondition-required"
        case tooManyRequests = "too-many-requests"
        case headersTooLarge = "headers-too-large"
        case internalError = "internal-error"
        case unavailable
        case overloaded
        case timeout
    }

    /// What is wrong with one part of the request.
    struct Field: Sendable, Hashable {
        /// The member of the body, as a JSON pointer (RFC 6901): `/items/0/price`.
        var pointer: String?
        /// The parameter of the query, or the header field.
        var parameter: String?
        /// What is wrong, with what is allowed.
        var detail: String

        init(pointer: String, _ detail: String) {
            self.pointer = pointer
            self.detail = detail
        }

        init(parameter: String, _ detail: String) {
            self.parameter = parameter
            self.detail = detail
        }

        fileprivate var json: JSON {
            let place = [("pointer", pointer), ("parameter", parameter), ("detail", detail)]
            return .object(place.compactMap { name, text in text.map { .init(name: name, value: .string($0)) } })
        }
    }

    var kind: Kind
    /// What is wrong with this request, and what to do; never what the database or a library said.
    var detail: String
    var errors: [Field]
    /// Header fields that belong to the answer: `Allow`, `Retry-After`, `WWW-Authenticate`.
    var headers: HTTPFields

    init(_ kind: Kind, _ detail: String, errors: [Field] = [], headers: HTTPFields = [:]) {
        self.kind = kind
        self.detail = detail
        self.errors = errors
        self.headers = headers
    }

    /// The body of the answer.
    ///
    /// `requestID`: As in the header field `X-Request-Id`, so that a copy of the body can be traced.
    func body(requestID: String? = nil) -> ByteBuffer {
        var members: [JSON.Member] = [
            .init(name: "type", value: .string("/problems/\(kind.rawValue)")),
            .init(name: "title", value: .string(kind.title)),
            .init(name: "status", value: .number("\(kind.status.code)")),
            .init(name: "detail", value: .string(detail)),
        ]
        if !errors.isEmpty { members.append(.init(name: "errors", value: .array(errors.map(\.json)))) }
        if let requestID { members.append(.init(name: "requestId", value: .string(requestID))) }
        var buffer = ByteBuffer()
        JSON.object(members).write(to: &buffer)
        return buffer
    }

    /// The whole answer.
    func response(requestID: String? = nil) -> Response {
        var fields = headers
        fields[.contentType] = "application/problem+json"
        fields[.cacheControl] = "no-store"
        return Response(status: kind.status, headers: fields, body: .init(byteBuffer: body(requestID: requestID)))
    }
}

extension Problem: HTTPResponseError {
    var status: HTTPResponse.Status { kind.status }

    func response(from request: Request, context: some RequestContext) -> Response {
        response(requestID: (context as? ServiceContext)?.requestID)
    }
}
