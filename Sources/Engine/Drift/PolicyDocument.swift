import Infra

/// IAM policies in one spelling, so that two that mean the same compare as equal.
///
/// Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
enum PolicyDocument {
    /// Single values become lists, lists that are sets are sorted, `"*"` as principal is `{"AWS": "*"}`, an account's
    /// number is its root ARN.
    static func canonical(_ policy: Document) -> Document {
        guard case .object(var members) = policy else { return policy }
        if let statement = members["Statement"] {
            members["Statement"] = sorted(list(statement).map(Self.statement))
        }
        return .object(members)
    }

    private static func statement(_ statement: Document) -> Document {
        guard case .object(var members) = statement else { return statement }
        for name in ["Action", "NotAction", "Resource", "NotResource"] {
            members[name] = members[name].map { sorted(list($0)) }
        }
        for name in ["Principal", "NotPrincipal"] { members[name] = members[name].map(principal) }
        members["Condition"] = members["Condition"].map(condition)
        if members["Sid"] == .string("") { members["Sid"] = nil }
        return .object(members)
    }

    private static func principal(_ principal: Document) -> Document {
        if principal == .string("*") { return .object(["AWS": .array([.string("*")])]) }
        guard case .object(let kinds) = principal else { return principal }
        return .object(
            Dictionary(
                uniqueKeysWithValues: kinds.map { kind, values in
                    (kind, sorted(list(values).map { kind == "AWS" ? account($0) : $0 }))
                }
            )
        )
    }

    /// `123456789012` and `arn:aws:iam::123456789012:root` are the same principal, in every partition.
    private static func account(_ value: Document) -> Document {
        guard let text = value.string else { return value }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 6, parts[0] == "arn", parts[2] == "iam", parts[5] == "root" else { return value }
        return .string(String(parts[4]))
    }

    /// Keys of conditions have no case; numbers and truth values may be written as text.
    private static func condition(_ condition: Document) -> Document {
        guard case .object(let operators) = condition else { return condition }
        return .object(
            operators.mapValues { keys in
                guard case .object(let keys) = keys else { return keys }
                let canonical = keys.map { key, values in
                    (key.lowercased(), sorted(list(values).map { Canonical.text($0) ?? $0 }))
                }
                return .object(Dictionary(canonical, uniquingKeysWith: { first, _ in first }))
            }
        )
    }

    private static func list(_ value: Document) -> [Document] { value.array ?? [value] }

    private static func sorted(_ values: [Document]) -> Document { .array(Canonical.sorted(Array(Set(values)))) }
}
