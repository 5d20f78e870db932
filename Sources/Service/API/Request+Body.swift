import Hummingbird
import NIOCore

extension Request {
    /// Reads a JSON body.
    ///
    /// - Parameters:
    ///   - types: The media types that are read.
    ///   - limit: The most bytes.
    /// - Returns: The document, and the bytes it was read from.
    /// - Throws: A problem where it is of another type, too large or no JSON; the place is named.
    func json(_ types: [String] = [MediaTypes.json], limit: Int) async throws -> (document: JSON, bytes: ByteBuffer) {
        try MediaTypes.content(types, headers)
        let bytes = try await body.collect(upTo: limit)
        return (try bytes.json(), bytes)
    }

    /// How new what is read has to be, as `Read-After` says.
    ///
    /// - Throws: A problem where it is no mark of the service's.
    func freshness() throws(Problem) -> Freshness {
        guard let text = headers[.readAfter] else { return .any }
        let halves = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard halves.count == 2, halves.allSatisfy({ (1...8).contains($0.count) && $0.allSatisfy(\.isHexDigit) }) else {
            throw Problem(
                .malformedRequest,
                "Read-After must be what an answer to a change had.",
                errors: [Problem.Field(parameter: "Read-After", "must be a mark such as 0/16B3748")]
            )
        }
        return .after(text)
    }
}

extension ByteBuffer {
    /// Reads all bytes as one JSON document.
    ///
    /// - Throws: A problem with line and column.
    func json() throws(Problem) -> JSON {
        do {
            return try withUnsafeReadableBytes { bytes in
                Result { () throws(JSONReader.Failure) in try JSONReader.parse(bytes) }
            }.get()
        } catch {
            throw Problem(
                .malformedRequest,
                "The body is no JSON: line \(error.line), column \(error.column): \(error.reason).",
                errors: [Problem.Field(pointer: "", "line \(error.line), column \(error.column): \(error.reason)")]
            )
        }
    }
}
