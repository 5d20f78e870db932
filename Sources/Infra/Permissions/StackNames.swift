/// The names that resources of a stack have or get, as patterns of IAM.
struct StackNames {
    /// The stack's own name, and those of stacks that count as its like.
    let stacks: [String]
    private let nodes: [ResourceType: [Stack.Node]]

    init(_ stack: Stack, others: [String]) {
        stacks = [stack.name] + others
        nodes = Dictionary(grouping: stack.nodes.values, by: \.type)
    }

    /// What resources of a type are called: what the deployer names itself, and what the stack names.
    ///
    /// - Parameters:
    ///   - type: One with names.
    ///   - others: Whether to name what others own, too.
    /// - Returns: Sorted, each once; none lies within another.
    func patterns(of type: ResourceType, others: Bool) -> [String] {
        guard let table = TypePermissions.all[type] else { return ["*"] }
        var found: Set<String> = []
        for stack in stacks { found.insert(table.made(by: stack)) }
        for node in nodes[type] ?? [] {
            if let id = node.options.existing {
                if others { found.insert(String(id.split(separator: ":").last ?? "")) }
                continue
            }
            let path = node.properties["Path"]?.pattern?.drop { $0 == "/" } ?? ""
            // An alias is named with the beginning of its ARN.
            guard let name = table.nameProperty.flatMap({ node.properties[$0]?.pattern?.trimmingPrefix("alias/") })
            else {
                if !path.isEmpty { for stack in stacks { found.insert(path + table.made(by: stack)) } }
                continue
            }
            found.formUnion(broadened(path + (table.isLowercased ? name.lowercased() : String(name))))
        }
        return found.filter { name in
            !found.contains { $0 != name && $0.hasSuffix("*") && name.hasPrefix($0.dropLast()) }
        }.sorted()
    }

    /// A name that tells the stack, for everything that begins like it: resources come and go, and the policy stays.
    private func broadened(_ name: String) -> [String] {
        let own = stacks[0]
        if name == own { return stacks }
        if name.hasPrefix("\(own)-") { return stacks.map { "\($0)-*" } }
        for end in ["/", "-"] {
            guard let range = name.firstRange(of: "/\(own)\(end)") else { continue }
            return stacks.map { "\(name[..<range.lowerBound])/\($0)\(end)*" }
        }
        return [name]
    }

    /// The zones that records are in, by number; `*` where one of them is not there yet.
    var zones: [String] {
        let options = (nodes[ACMCertificate.schema.type] ?? []).flatMap {
            ($0.properties["DomainValidationOptions"]?.array ?? []).compactMap { $0["HostedZoneId"] }
        }
        let records = (nodes[RecordSet.schema.type] ?? []).compactMap { $0.properties["HostedZoneId"] }
        let found = Set((options + records).map(zone))
        return found.isEmpty || found.contains("*") ? ["*"] : found.sorted()
    }

    private func zone(_ id: Document) -> String {
        if case .reference(let reference) = id {
            let zones = nodes[HostedZone.schema.type] ?? []
            return zones.first { $0.address == reference.address }?.options.existing ?? "*"
        }
        return id.string ?? "*"
    }

    /// The names that records have, with those below them; `nil` where one is not known.
    var records: [String]? {
        guard stacks.count == 1 else { return nil }
        let domains = (nodes[ACMCertificate.schema.type] ?? []).flatMap { node in
            [node.properties["DomainName"]].compactMap { $0 }
                + (node.properties["SubjectAlternativeNames"]?.array ?? [])
        }
        let names = domains + (nodes[RecordSet.schema.type] ?? []).compactMap { $0.properties["Name"] }
        var found: Set<String> = []
        // The records that prove a domain lie below it.
        let certificates = Set((nodes[ACMCertificate.schema.type] ?? []).map(\.address))
        for name in names where name.references.isEmpty || !certificates.isSuperset(of: name.references.map(\.address))
        {
            guard var text = name.string?.lowercased() else { return nil }
            if text.hasPrefix("*.") { text.removeFirst(2) }
            if text.hasSuffix(".") { text.removeLast() }
            found.formUnion([text, "*.\(text)"])
        }
        return found.isEmpty ? nil : found.sorted()
    }

    /// The connections that pipelines name, by ARN.
    var connections: [String] {
        Set((nodes[Pipeline.schema.type] ?? []).flatMap { $0.properties.values(named: "ConnectionArn") }).sorted()
    }
}

extension TypePermissions {
    /// What names begin with that the deployer makes for a stack, cut as it cuts them: eight digits of a token follow.
    fileprivate func made(by stack: String) -> String {
        var name = "\(stack)-"
        if isLowercased { name = name.lowercased() }
        if !letter.isEmpty {
            name = name.split(separator: "-").joined(separator: "-") + "-"
            if name.first?.isLetter != true { name = letter + name }
        }
        return "\(name.prefix(nameLimit - 9 - letter.count))*"
    }
}

extension Document {
    /// A text with a star for each part that is not known yet; `nil` for what is no text, or all unknown.
    fileprivate var pattern: String? {
        switch self {
        case .string(let text): text
        case .interpolation(let parts): parts.map { $0.string ?? "*" }.joined()
        default: nil
        }
    }

    /// The texts of all members with a name, at any depth.
    fileprivate func values(named name: String) -> [String] {
        switch self {
        case .object(let members):
            members.flatMap { key, value in
                (key == name ? [value.string].compactMap { $0 } : []) + value.values(named: name)
            }
        case .array(let elements): elements.flatMap { $0.values(named: name) }
        default: []
        }
    }
}
