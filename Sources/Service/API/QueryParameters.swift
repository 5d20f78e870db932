/// The parameters of an address, in order and decoded.
struct QueryParameters: Sendable {
    private(set) var pairs: [(name: String, value: String)] = []

    /// - Parameter query: What stands behind the question mark.
    /// - Throws: A problem that names the parameter that cannot be decoded.
    init(_ query: String?) throws(Problem) {
        guard let query, !query.isEmpty else { return }
        for part in query.utf8.split(separator: UInt8(ascii: "&")) {
            let halves = part.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = Self.decode(halves[0]),
                let value = Self.decode(halves.count > 1 ? halves[1] : part[part.endIndex...])
            else {
                let text = String(decoding: part.prefix(80), as: UTF8.self)
                throw Self.problem(text, "is not UTF-8 in percent-encoding")
            }
            pairs.append((name, value))
        }
    }

    /// A problem with one parameter.
    static func problem(_ name: String, _ detail: String) -> Problem {
        Problem(
            .malformedRequest,
            "The parameter '\(name.prefix(100))' \(detail).",
            errors: [Problem.Field(parameter: String(name.prefix(100)), detail)]
        )
    }

    /// Sees that nothing is asked that would be ignored.
    ///
    /// - Throws: A problem that names a parameter that is not one of `names`, or there twice.
    func allow(_ names: String...) throws(Problem) {
        for (index, pair) in pairs.enumerated() {
            guard names.contains(pair.name) else {
                let known = names.isEmpty ? "there are none here" : "there are \(names.joined(separator: ", "))"
                throw Self.problem(pair.name, "is unknown; \(known)")
            }
            try refuseRepetition(at: index)
        }
    }

    /// - Throws: A problem where the parameter at `index` is there before.
    func refuseRepetition(at index: Int) throws(Problem) {
        let name = pairs[index].name
        if pairs[..<index].contains(where: { $0.name == name }) {
            throw Self.problem(name, "is there twice")
        }
    }

    subscript(_ name: String) -> String? { pairs.first { $0.name == name }?.value }

    /// - Throws: A problem where the parameter is neither `true` nor `false`.
    func flag(_ name: String) throws(Problem) -> Bool {
        guard let text = self[name] else { return false }
        guard text == "true" || text == "false" else { throw Self.problem(name, "must be true or false") }
        return text == "true"
    }

    /// The query with these parameters, encoded.
    static func text(_ pairs: [(name: String, value: String)]) -> String {
        pairs.map { "\(encode($0.name))=\(encode($0.value))" }.joined(separator: "&")
    }

    private static func decode(_ bytes: some Swift.Collection<UInt8>) -> String? {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var iterator = bytes.makeIterator()
        while let byte = iterator.next() {
            switch byte {
            case UInt8(ascii: "+"): decoded.append(0x20)
            case UInt8(ascii: "%"):
                guard let high = iterator.next(), let low = iterator.next(), high.isHexDigit, low.isHexDigit,
                    let value = UInt8(String(decoding: [high, low], as: UTF8.self), radix: 16)
                else { return nil }
                decoded.append(value)
            default: decoded.append(byte)
            }
        }
        return String(validating: decoded, as: UTF8.self)
    }

    private static func encode(_ text: String) -> String {
        if text.utf8.allSatisfy(\.isKeptInQueries) { return text }
        var encoded = ""
        for byte in text.utf8 {
            if byte.isKeptInQueries {
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                encoded += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
            }
        }
        return encoded
    }
}

extension UInt8 {
    /// Whether a query has a byte as it is.
    fileprivate var isKeptInQueries: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ","), UInt8(ascii: ":"):
            true
        default: false
        }
    }
}
