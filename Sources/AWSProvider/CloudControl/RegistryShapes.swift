import Infra

/// Translates the properties of a registry schema into ours, as the generator does for the types with a struct.
struct RegistryShapes {
    private let definitions: [String: Document]
    private(set) var properties: [String: PropertySchema] = [:]
    /// Properties of which AWS gives back something that only its JSONata program can tell; they are compared with what was
    /// last applied.
    private(set) var incomparable: [PropertyPath] = []
    private let equivalences: [PropertyPath: PropertySchema.Equivalence]

    /// - Parameter root: The schema.
    init(_ root: Document) {
        definitions = root["definitions"]?.object ?? [:]
        var equivalences: [PropertyPath: PropertySchema.Equivalence] = [:]
        for (pointer, program) in (root["propertyTransform"]?.object ?? [:]).sorted(by: { $0.key < $1.key }) {
            let path = PropertyPath(pointer: pointer)
            if let known = program.string.flatMap(Self.equivalence) {
                equivalences[path] = known
            } else {
                incomparable.append(path)
            }
        }
        self.equivalences = equivalences
        properties = Self.members(of: root).reduce(into: [:]) { shapes, member in
            shapes[member.key] = shape(member.value, member.key, at: PropertyPath([member.key]), open: [])
        }
    }

    /// The common programs by what they do; `nil` for others.
    private static func equivalence(_ program: String) -> PropertySchema.Equivalence? {
        if program.hasPrefix("$lowercase(") || program.hasPrefix("$uppercase(") { return .caseInsensitive }
        if program.contains(":kms:") { return .kmsKey }
        if program.contains("Version"), program.contains("\".*\"") { return .versionPrefix }
        return nil
    }

    /// The property that carries tags in a form that is understood: a list of `{Key, Value}`, or an object.
    ///
    /// - Parameter tagging: The schema's `tagging`.
    /// - Returns: Its name; `nil` where the type cannot be tagged.
    func tagProperty(_ tagging: [String: Document]) -> String? {
        guard tagging["taggable"]?.bool ?? true else { return nil }
        let path = PropertyPath(pointer: tagging["tagProperty"]?.string ?? "/properties/Tags")
        guard path.parts.count == 1, let shape = properties[path.parts[0]] else { return nil }
        switch shape.kind {
        case .array(let element, _, _):
            guard case .object(let members, _, _) = element.kind, members["Key"] != nil, members["Value"] != nil else {
                return nil
            }
            return path.parts[0]
        case .map, .json, .object: return path.parts[0]
        default: return nil
        }
    }

    /// Own members, and those of alternatives that describe members of their own.
    private static func members(of node: Document) -> [String: Document] {
        alternatives(of: node).reduce(into: node["properties"]?.object ?? [:]) { all, alternative in
            all.merge(alternative["properties"]?.object ?? [:]) { own, _ in own }
        }
    }

    private static func alternatives(of node: Document) -> [Document] {
        node["oneOf"]?.array ?? node["anyOf"]?.array ?? []
    }

    private func shape(_ node: Document, _ name: String, at path: PropertyPath, open: Set<String>) -> PropertySchema {
        if let reference = node["$ref"]?.string?.split(separator: "/").last.map(String.init) {
            // A definition that leads to itself, or nowhere, may hold anything.
            guard !open.contains(reference), let definition = definitions[reference] else {
                return PropertySchema(.json)
            }
            return shape(definition, name, at: path, open: open.union([reference]))
        }
        let kind = kind(of: node, at: path, open: open)
        return PropertySchema(kind, equivalence: equivalence(kind, node, name, at: path), limits: limits(of: node))
    }

    private func kind(of node: Document, at path: PropertyPath, open: Set<String>) -> PropertySchema.Kind {
        switch Self.types(of: node) {
        case ["string"]: return node["format"]?.string == "json" ? .json : .string
        case ["integer"], ["integer", "string"]: return .integer
        case ["number"], ["number", "string"]: return .number
        case ["boolean"], ["boolean", "string"]: return .boolean
        case ["array"]:
            guard let items = node["items"] else { return .json }
            return .array(
                shape(items, "", at: path.appending("*"), open: open),
                ordered: node["insertionOrder"]?.bool ?? true,
                unique: node["uniqueItems"]?.bool ?? false
            )
        case ["object"], []:
            let members = Self.members(of: node)
            if !members.isEmpty {
                return .object(
                    members.reduce(into: [:]) {
                        $0[$1.key] = shape($1.value, $1.key, at: path.appending($1.key), open: open)
                    },
                    required: (node["required"]?.array ?? []).compactMap(\.string),
                    constraints: Self.constraints(of: node)
                )
            }
            let others = node["patternProperties"]?.object?.values.first ?? node["additionalProperties"]
            guard let others, others.object != nil else { return .json }
            return .map(shape(others, "", at: path.appending("*"), open: open))
        default: return .json
        }
    }

    /// Sorted; empty where the node does not say.
    private static func types(of node: Document) -> [String] {
        switch node["type"] {
        case .string(let one)?: [one]
        case .array(let several)?: several.compactMap(\.string).sorted()
        default: []
        }
    }

    private func equivalence(
        _ kind: PropertySchema.Kind,
        _ node: Document,
        _ name: String,
        at path: PropertyPath
    ) -> PropertySchema.Equivalence {
        if let stated = equivalences[path] { return stated }
        switch kind {
        case .json: return name.hasSuffix("PolicyDocument") || name == "Policy" ? .policyDocument : .json
        case .array(let element, _, _):
            guard node["arrayType"]?.string == "AttributeList", case .object(let members, _, _) = element.kind else {
                return .exact
            }
            return Set(members.keys) == ["Key", "Value"] ? .keyed : .exact
        case .string: return ["ipv4-network", "ipv6-network"].contains(node["format"]?.string) ? .cidr : .exact
        default: return .exact
        }
    }

    private func limits(of node: Document) -> PropertySchema.Limits {
        func range(_ lower: String, _ upper: String) -> ClosedRange<Int>? {
            let (minimum, maximum) = (node[lower]?.integer, node[upper]?.integer)
            guard minimum != nil || maximum != nil, minimum ?? 0 <= maximum ?? .max else { return nil }
            return (minimum ?? 0)...(maximum ?? .max)
        }
        func number(_ name: String) -> Double? {
            switch node[name] {
            case .integer(let value)?: Double(value)
            case .number(let value)?: value
            default: nil
            }
        }
        return PropertySchema.Limits(
            allowed: node["enum"]?.array ?? node["const"].map { [$0] } ?? [],
            pattern: node["pattern"]?.string,
            length: range("minLength", "maxLength"),
            count: range("minItems", "maxItems"),
            minimum: number("minimum"),
            maximum: number("maximum"),
            format: node["format"]?.string
        )
    }

    /// Rules over the members of an object. `requiredXor` and the like are cfn-lint's words, the others AWS's.
    static func constraints(of node: Document) -> [Constraint] {
        func names(_ list: Document?) -> [String] { (list?.array ?? []).compactMap(\.string).sorted() }
        var found: [Constraint] = []
        if case let names = names(node["requiredXor"]), !names.isEmpty { found.append(.exactlyOne(names)) }
        if case let names = names(node["requiredOr"]), !names.isEmpty { found.append(.atLeastOne(names)) }
        let alternatives = alternatives(of: node)
        let single = alternatives.map { names($0["required"]) }.filter { $0.count == 1 }.flatMap { $0 }
        if single.count > 1, single.count == alternatives.count {
            let isExclusive = alternatives.contains { $0["properties"] != nil }
            found.append(isExclusive ? .exactlyOne(single.sorted()) : .atLeastOne(single.sorted()))
        }
        for (name, others) in (node["dependentRequired"]?.object ?? [:]).sorted(by: { $0.key < $1.key }) {
            found.append(.requires(name, names(others)))
        }
        for (name, others) in (node["dependentExcluded"]?.object ?? [:]).sorted(by: { $0.key < $1.key }) {
            found.append(.excludes(name, names(others)))
        }
        return found
    }
}
