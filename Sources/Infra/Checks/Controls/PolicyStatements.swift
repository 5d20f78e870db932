/// One statement of a policy document, with IAM's single values as lists of one.
struct PolicyStatement {
    private let statement: Document

    private init(_ statement: Document) { self.statement = statement }

    /// The statements of a policy, as an object or as JSON text.
    static func all(in policy: Document?) -> [PolicyStatement] {
        var policy = policy
        if case .string(let text) = policy {
            do { policy = try Document(json: Array(text.utf8)) } catch { return [] }
        }
        return policy?["Statement"]?.elements.map(PolicyStatement.init) ?? []
    }

    var allows: Bool { statement["Effect"]?.plainText == "Allow" }
    var denies: Bool { statement["Effect"]?.plainText == "Deny" }
    var actions: [String] { (statement["Action"]?.elements ?? []).compactMap(\.plainText) }
    var resources: [Document] { statement["Resource"]?.elements ?? [] }
    var conditions: [String: Document] { statement["Condition"]?.object ?? [:] }
    var hasCondition: Bool { !conditions.isEmpty }

    /// Whether it is about every resource there is.
    var isAboutEverything: Bool { resources.contains { $0.plainText == "*" } }

    /// Whether it is about every principal, also those without an account.
    var isForEveryone: Bool {
        guard let principal = statement["Principal"] else { return false }
        return principal.plainText == "*" || (principal["AWS"]?.elements ?? []).contains { $0.plainText == "*" }
    }

    /// The services among the principals, by name.
    var services: [String] { (statement["Principal"]?["Service"]?.elements ?? []).compactMap(\.plainText) }

    /// Whether a service is a principal, as in `cloudtrail.amazonaws.com`.
    func isFor(service: String) -> Bool {
        services.contains(service)
    }

    /// Whether one of the actions is this one, or matches it with a `*`.
    func includes(_ action: String) -> Bool {
        let wanted = action.lowercased()
        return actions.contains { pattern in
            let pattern = pattern.lowercased()
            guard let star = pattern.firstIndex(of: "*") else { return pattern == wanted }
            return wanted.hasPrefix(pattern[..<star])
        }
    }

    /// The value of a condition, whatever the operator: `aws:SecureTransport`.
    func condition(_ operators: Set<String>, _ key: String) -> String? {
        for (name, keys) in conditions where operators.contains(name) {
            for (candidate, value) in keys.object ?? [:] where candidate.lowercased() == key.lowercased() {
                return value.elements.first?.plainText
            }
        }
        return nil
    }
}
