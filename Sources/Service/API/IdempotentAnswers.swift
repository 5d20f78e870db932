import Crypto
import Foundation
import Hummingbird
import NIOCore
import Synchronization

/// Answers to requests with an `Idempotency-Key`: each is kept in the transaction that it tells of, and given again to the same request
/// (draft-ietf-httpapi-idempotency-key-header).
final class IdempotentAnswers: Sendable {
    /// A request that may come again.
    struct Key: Sendable, Hashable {
        /// Keys of different clients have nothing to do with each other.
        var principal: String
        var text: String
        var fingerprint: String

        /// `body`: The request's.
        /// Returns: nil where the request has no key.
        /// Throws: A problem where the key has another form.
        init?(_ request: Request, principal: String, body: ByteBuffer) throws(Problem) {
            if request.headers[.idempotencyKey] == nil { return nil }
            var fingerprint = Fingerprint(request)
            fingerprint.add(body)
            try self.init(request, principal: principal, fingerprint)
        }

        /// `fingerprint`: Of the request with all of its body. Otherwise as the other.
        init?(_ request: Request, principal: String, _ fingerprint: Fingerprint) throws(Problem) {
            guard let field = request.headers[.idempotencyKey] else { return nil }
            // A string of structured fields stands in quotation marks; most clients leave them out.
            let isQuoted = field.utf8.count > 1 && field.hasPrefix("\"") && field.hasSuffix("\"")
            let text = isQuoted ? String(field.dropFirst().dropLast()) : field
            guard (1...255).contains(text.utf8.count), text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
                throw Problem(
                    .malformedRequest,
                    "The Idempotency-Key cannot be used.",
                    errors: [Problem.Field(parameter: "Idempotency-Key", "must have 1 to 255 visible ASCII characters")]
                )
            }
            self.principal = principal
            self.text = text
            self.fingerprint = fingerprint.text
        }
    }

    /// What a request was: a digest of its method, address and body.
    struct Fingerprint {
        private var digest = SHA256()

        init(_ request: Request) {
            digest.update(data: Data("\(request.method.rawValue) \(request.uri.string)\n".utf8))
        }

        /// Adds the next bytes of the body.
        mutating func add(_ bytes: ByteBuffer) {
            bytes.withUnsafeReadableBytes { digest.update(bufferPointer: $0) }
        }

        var text: String { Data(digest.finalize()).base64EncodedString() }
    }

    private struct Running: Hashable {
        var principal: String
        var text: String
    }

    private let database: any Database
    private let clock: ServiceClock
    private let running = Mutex<Set<Running>>([])

    init(database: any Database, clock: ServiceClock) {
        self.database = database
        self.clock = clock
    }

    /// Gives the answer that is kept for `key`, or makes it and keeps it.
    ///
    /// `make`: Changes what is to be changed. Its transaction is rolled back when it throws, and nothing is kept then.
    /// Throws: A problem where the key was used for another request, or where the same one still runs.
    func answer(
        _ key: Key,
        _ make: @Sendable (any DatabaseConnection) async throws -> Answer
    ) async throws -> Response {
        let mine = Running(principal: key.principal, text: key.text)
        guard running.withLock({ $0.insert(mine).inserted }) else {
            throw Problem(
                .idempotencyConflict,
                "A request with this Idempotency-Key is still running.",
                headers: [.retryAfter: "1"]
            )
        }
        defer { running.withLock { _ = $0.remove(mine) } }
        if let kept = try await kept(key) { return kept }
        do {
            let (answer, mark) = try await database.transaction { connection in
                let answer = try await make(connection)
                _ = try await connection.run(self.insert(key, answer))
                return answer
            }
            return answer.response(mark)
        } catch let error as DatabaseError where error.isUnique {
            // Another process of the service was faster, with the key or with the row; this transaction was rolled back.
            if let kept = try await kept(key) { return kept }
            throw error
        }
    }

    private func kept(_ key: Key) async throws -> Response? {
        let place = database.dialect.placeholder
        let statement = SQLStatement(
            "SELECT fingerprint, status, headers, body FROM idempotency_keys WHERE principal = \(place(1)) AND key = \(place(2))",
            [.text(key.principal), .text(key.text)]
        )
        let rows = try await database.read(.latest) { try await $0.run(statement) }
        guard rows.count > 0 else { return nil }
        guard rows.text(0, 0) == key.fingerprint else {
            throw Problem(
                .idempotencyMismatch,
                "This Idempotency-Key was used for another request.",
                errors: [Problem.Field(parameter: "Idempotency-Key", "was used with another address or body")]
            )
        }
        var answer = Answer(.init(code: Int(rows.integer(0, 1) ?? 200)), ByteBuffer(string: rows.text(0, 3) ?? ""))
        answer.headers = HTTPFields(document: try ByteBuffer(string: rows.text(0, 2) ?? "[]").json())
        answer.headers[.idempotencyReplayed] = "true"
        // The mark of the first answer is not kept; one of now comes after it. SQLite has none, and one writer at a time.
        if database.dialect == .sqlite { return answer.response() }
        return answer.response(try await database.transaction([statement]).mark)
    }

    private func insert(_ key: Key, _ answer: Answer) -> SQLStatement {
        let marks = (1...7).map(database.dialect.placeholder).joined(separator: ", ")
        return SQLStatement(
            "INSERT INTO idempotency_keys (principal, key, fingerprint, created_at, status, headers, body) VALUES (\(marks))",
            [
                .text(key.principal), .text(key.text), .text(key.fingerprint), .text(clock.now.description),
                .integer(Int64(answer.status.code)), .text(answer.headers.document.text),
                .text(String(buffer: answer.body)),
            ]
        )
    }
}

extension DatabaseError {
    fileprivate var isUnique: Bool {
        if case .unique = kind { true } else { false }
    }
}
