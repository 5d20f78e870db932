/// A stack as checks look at it: resources by type, and references in both directions.
struct CheckedStack {
    private let stack: Stack
    private let byType: [ResourceType: [Address]]
    /// Who refers to a resource.
    private let users: [Address: [Address]]
    /// Where the stack is made, as in `eu-central-1`.
    let region: String
    /// The day of the check.
    let today: CalendarDay

    init(_ stack: Stack, region: String, today: CalendarDay) {
        self.stack = stack
        self.region = region
        self.today = today
        byType = Dictionary(grouping: stack.order) { stack.nodes[$0]?.type ?? "" }
        var users: [Address: [Address]] = [:]
        for address in stack.order {
            for target in stack.nodes[address]?.dependencies ?? [] { users[target, default: []].append(address) }
        }
        self.users = users
    }

    /// Resources of a type that this stack makes, in the order in which they were added.
    func resources(_ type: ResourceType) -> [CheckedResource] {
        (byType[type] ?? []).compactMap(resource).filter { !$0.isOthers }
    }

    /// Those of a type whose property refers to a resource.
    func resources(_ type: ResourceType, where path: String, refersTo target: CheckedResource) -> [CheckedResource] {
        (users[target.node.address] ?? []).compactMap(resource).filter { user in
            user.type == type && user.values(path).contains { $0.refers(to: target.node.address) }
        }
    }

    /// The resource that a value is taken from.
    func target(of value: Document?) -> CheckedResource? {
        guard let value, value.references.count == 1 else { return nil }
        return resource(value.references[0].address)
    }

    private func resource(_ address: Address) -> CheckedResource? {
        stack.nodes[address].map { CheckedResource(node: $0, defaultTags: stack.tags) }
    }
}

/// A resource as checks look at it: what is known of its properties now.
struct CheckedResource {
    let node: Stack.Node
    fileprivate let defaultTags: Tags

    var type: ResourceType { node.type }
    /// Whether the stack only reads it, so that nothing is known of its properties.
    var isOthers: Bool { node.options.existing != nil }

    /// The value at a path such as `ResourcesVpcConfig.EndpointPublicAccess`; `nil` where none is given.
    subscript(path: String) -> Document? { values(path).first }

    /// All values at a path in which `*` stands for every element of a list: `Certificates.*.CertificateArn`.
    func values(_ path: String) -> [Document] {
        path.split(separator: ".").reduce([node.properties]) { places, name in
            name == "*" ? places.flatMap { $0.array ?? [] } : places.compactMap { $0[String(name)] }
        }.filter { $0 != .null }
    }

    /// The text at a path, where it is known.
    func text(_ path: String) -> String? { self[path]?.plainText }

    /// Whether a value is there that only an apply can tell.
    func isUnknown(_ path: String) -> Bool { self[path].map { !$0.isResolved } ?? false }

    /// Whether a flag is set; `nil` where only an apply can tell. Not given counts as `standard`, which is the service's default.
    func flag(_ path: String, standard: Bool) -> Bool? {
        guard let value = self[path] else { return standard }
        switch value.plainText {
        case "true": return true
        case "false": return false
        default: return nil
        }
    }

    /// What a value is, for a message: "MultiAZ is false", "MultiAZ is not given".
    func say(_ path: String) -> String {
        guard let value = self[path] else { return "\(path) is not given" }
        return "\(path) is \(value.plainText ?? value.kind)"
    }

    /// The value of an attribute in a list of `{Key, Value}`, as load balancers and target groups have it.
    func attribute(_ key: String, in path: String) -> Document? {
        values("\(path).*").first { $0["Key"]?.string == key }?["Value"]
    }

    /// A tag of the resource, or else of the stack.
    func tag(_ key: String) -> Document? { attribute(key, in: "Tags") ?? defaultTags[key]?.document }
}

extension Document {
    /// A text, a number or a flag as text; `nil` for what has no such form or is not known yet.
    var plainText: String? {
        switch self {
        case .string(let text): text
        case .integer(let number): String(number)
        case .number(let number): Int(exactly: number).map(String.init) ?? String(number)
        case .bool(let flag): String(flag)
        default: nil
        }
    }

    /// Whether it is an attribute of a resource, or a text with one in it.
    func refers(to address: Address) -> Bool { references.contains { $0.address == address } }

    /// The only element, or all elements of a list: IAM takes one for the other.
    var elements: [Document] { array ?? [self] }
}
