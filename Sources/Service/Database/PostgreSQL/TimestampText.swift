/// Turns PostgreSQL's timestamps into RFC 3339.
enum TimestampText {
    /// Gives `2026-11-28 08:31:05.12+00` as `2026-11-28T08:31:05.120000Z`; the session's time zone is UTC. What RFC 3339 cannot say
    /// (`infinity`, years before Christ) stays as it is.
    static func withRFC3339<Value>(
        _ text: UnsafeRawBufferPointer,
        _ body: (UnsafeRawBufferPointer) throws -> Value
    ) rethrows -> Value {
        guard let space = text.firstIndex(of: UInt8(ascii: " ")), text.count >= space + 9,
            text[space + 3] == UInt8(ascii: ":"), !text.hasSuffix("BC")
        else { return try body(text) }
        return try withUnsafeTemporaryAllocation(byteCount: space + 17, alignment: 1) { out in
            // Date, T and whole seconds; then the point, six digits and Z.
            out.copyMemory(from: UnsafeRawBufferPointer(rebasing: text[..<(space + 9)]))
            out[space] = UInt8(ascii: "T")
            out[space + 9] = UInt8(ascii: ".")
            var source = space + 10
            let hasFraction = text.count > space + 9 && text[space + 9] == UInt8(ascii: ".")
            for target in (space + 10)..<(space + 16) {
                let isDigit =
                    hasFraction && source < text.count && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(text[source])
                out[target] = isDigit ? text[source] : UInt8(ascii: "0")
                if isDigit { source += 1 }
            }
            out[space + 16] = UInt8(ascii: "Z")
            return try body(UnsafeRawBufferPointer(out))
        }
    }
}

extension UnsafeRawBufferPointer {
    fileprivate func hasSuffix(_ suffix: StaticString) -> Bool {
        suffix.withUTF8Buffer { count >= $0.count && self[(count - $0.count)...].elementsEqual($0) }
    }
}
