package import Infra

/// Values in one spelling, so that what a schema takes for equal is equal.
enum Canonical {
    /// - Parameters:
    ///   - value: Any document; what does not fit the schema stays as it is.
    ///   - schema: Says what counts as equal.
    /// - Returns: The same for all values that mean the same.
    static func value(_ value: Document, _ schema: PropertySchema) -> Document {
        switch schema.equivalence {
        case .exact, .keyed, .keyedBy, .versionPrefix, .atLeast: break
        case .kmsKey: return value.string.map { .string(keyName($0)) } ?? value
        case .logGroup: return value.string.map { .string($0.hasSuffix(":*") ? String($0.dropLast(2)) : $0) } ?? value
        case .caseInsensitive: return text(value).flatMap(\.string).map { .string($0.lowercased()) } ?? value
        case .quantity: return text(value)?.string.flatMap(Quantity.init).map { .string($0.description) } ?? value
        case .cidr: return value.string.flatMap(AddressRange.init).map { .string($0.description) } ?? value
        case .ipProtocol: return ipProtocol(value)
        case .domainName: return value.string.map { .string(DomainName($0).description) } ?? value
        case .json: return json(parsed(value))
        case .policyDocument: return PolicyDocument.canonical(json(parsed(value)))
        }
        switch (schema.kind, value) {
        case (.string, _): return text(value) ?? value
        case (.integer, _), (.number, _): return number(value)
        case (.boolean, .string(let text)): return text == "true" ? .bool(true) : text == "false" ? .bool(false) : value
        case (.array(let element, let ordered, let unique), .array(let elements)):
            var canonical = elements.map { Self.value($0, element) }
            if unique {
                var seen: Set<Document> = []
                canonical.removeAll { !seen.insert($0).inserted }
            }
            return .array(ordered ? canonical : sorted(canonical))
        case (.object(let schemas, _, _), .object(let members)):
            return .object(
                members.filter { $0.value != .null }.reduce(into: [:]) { result, member in
                    result[member.key] = schemas[member.key].map { Self.value(member.value, $0) } ?? json(member.value)
                }
            )
        case (.map(let element), .object(let members)):
            return .object(members.mapValues { Self.value($0, element) })
        case (.json, _), (.structure, _): return json(value)
        default: return value
        }
    }

    /// In a stable order, whatever the order given.
    static func sorted(_ values: [Document]) -> [Document] {
        if values.count < 2 { return values }
        return values.map { (key: Fingerprint.encoding(of: $0), value: $0) }
            .sorted { $0.key.lexicographicallyPrecedes($1.key) }
            .map(\.value)
    }

    /// A scalar as text; `nil` for everything else.
    static func text(_ value: Document) -> Document? {
        switch value {
        case .string: value
        case .integer(let number): .string(String(number))
        case .number(let number): .string(Int(exactly: number).map(String.init) ?? String(number))
        case .bool(let flag): .string(String(flag))
        default: nil
        }
    }

    /// `80`, `80.0` and `"80"` are one number.
    private static func number(_ value: Document) -> Document {
        switch value {
        case .number(let number): Int(exactly: number).map(Document.integer) ?? value
        case .string(let text):
            Int(text).map(Document.integer) ?? Double(text).map { self.number(.number($0)) } ?? value
        default: value
        }
    }

    /// Numbers without a fraction are integers, at any depth.
    private static func json(_ value: Document) -> Document {
        switch value {
        case .number: number(value)
        case .array(let elements): .array(elements.map(json))
        case .object(let members): .object(members.mapValues(json))
        default: value
        }
    }

    private static func parsed(_ value: Document) -> Document {
        value.string.flatMap { try? Document(json: Array($0.utf8)) } ?? value
    }

    static func isAlias(_ key: String) -> Bool { keyName(key).hasPrefix("alias/") }

    /// A key without the partition, region and account of its ARN: its id, or an alias with `alias/` in front.
    private static func keyName(_ key: String) -> String {
        guard key.hasPrefix("arn:") else { return key }
        let resource = key.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false).last ?? ""
        return String(resource.hasPrefix("key/") ? resource.dropFirst(4) : resource)
    }

    /// Names by number, as services give them back.
    ///
    /// Source: https://www.iana.org/assignments/protocol-numbers
    private static func ipProtocol(_ value: Document) -> Document {
        guard let text = text(value)?.string?.lowercased() else { return value }
        let names = ["-1": "all", "1": "icmp", "6": "tcp", "17": "udp", "58": "icmpv6"]
        return .string(names[text] ?? text)
    }
}

extension Document {
    /// `nil` for null, which stands for nothing given.
    var given: Document? { self == .null ? nil : self }

    /// What stands at a path, as in `PropertyChange`; elements by their index.
    func place(_ path: [String]) -> Document? {
        var place: Document? = self
        for part in path {
            guard case .array(let elements) = place else {
                place = place?[part]
                continue
            }
            place = Int(part).flatMap { elements.indices.contains($0) ? elements[$0] : nil }
        }
        return place
    }

    /// Whether both are the same, secrets by what they hold; a secret may be compared with its text.
    func means(_ other: Document) -> Bool {
        switch (self, other) {
        case (.secret(let left), .secret(let right)): left.means(right)
        case (.secret(let secret), .string(let text)), (.string(let text), .secret(let secret)):
            secret.means(Secret(text))
        case (.array(let left), .array(let right)):
            left.count == right.count && zip(left, right).allSatisfy { $0.means($1) }
        case (.object(let left), .object(let right)):
            left.count == right.count && left.allSatisfy { name, value in right[name].map(value.means) ?? false }
        default: self == other
        }
    }

    /// The document with texts hidden where `pattern` has a secret.
    func concealed(like pattern: Document?) -> Document {
        switch (self, pattern) {
        case (.string(let text), .secret): (Secret(dynamicReference: text) ?? Secret(text)).document
        case (.array(let elements), .array(let patterns)):
            .array(elements.enumerated().map { $1.concealed(like: patterns.indices.contains($0) ? patterns[$0] : nil) })
        case (.object(let members), .object(let patterns)):
            .object(
                members.reduce(into: [:]) { $0[$1.key] = $1.value.concealed(like: patterns[$1.key]) }
            )
        default: self
        }
    }
}

extension PropertySchema {
    /// Whether two values of this property mean the same.
    package func areEquivalent(_ left: Document, _ right: Document) -> Bool {
        Canonical.value(left, self) == Canonical.value(right, self) || equivalence.admits(right, for: left)
    }
}

extension PropertySchema.Equivalence {
    /// Whether a service may choose `actual` where `desired` leaves the choice open.
    func admits(_ actual: Document, for desired: Document) -> Bool {
        guard let desired = Canonical.text(desired)?.string, let actual = Canonical.text(actual)?.string else {
            return false
        }
        switch self {
        case .atLeast:
            guard let least = Int(desired), let size = Int(actual) else { return false }
            return size >= least
        case .versionPrefix: return actual.hasPrefix(desired + ".")
        case .kmsKey: return Canonical.isAlias(desired) && !Canonical.isAlias(actual)
        default: return false
        }
    }
}
