/// Writes the `PropertySchema` of nodes.
struct ShapeWriter {
    let schema: RegistrySchema
    let overlay: ResolvedOverlay
    /// The structs whose `shape` can be named instead of written again, by node.
    let structures: [ObjectIdentifier: String]
    /// Objects being written; one that leads to itself is JSON.
    var open: Set<ObjectIdentifier>

    /// A property, an element or a member.
    func property(_ node: SchemaNode, named name: String = "") throws -> SwiftExpression {
        let shape = try schema.resolved(node)
        if overlay.isMap(node) { return .call("PropertySchema", [(nil, .text(".map(PropertySchema(.string))"))]) }
        if open.contains(ObjectIdentifier(shape)) { return .call("PropertySchema", [(nil, .text(".json"))]) }
        if case .object = shape.kind, let known = structures[ObjectIdentifier(shape)] { return .text("\(known).shape") }

        var arguments: [(String?, SwiftExpression)] = [(nil, try kind(shape, of: node))]
        if let equivalence = equivalence(of: node, shape, named: name) {
            arguments.append(("equivalence", .text(".\(equivalence)")))
        }
        let limits = limits(of: shape)
        if !limits.isEmpty { arguments.append(("limits", .call("PropertySchema.Limits", limits))) }
        return .call("PropertySchema", arguments)
    }

    /// The object itself, also where a struct has it.
    func object(_ shape: SchemaNode) throws -> SwiftExpression {
        var inner = self
        inner.open.insert(ObjectIdentifier(shape))
        return .call("PropertySchema", [(nil, try inner.objectKind(shape))])
    }

    func constraints(of node: SchemaNode) -> [SwiftExpression] {
        func list(_ names: [String]) -> SwiftExpression { .strings(names.sorted()) }
        var found: [SwiftExpression] = []
        if !node.requiredXor.isEmpty { found.append(.call(".exactlyOne", [(nil, list(node.requiredXor))])) }
        if !node.requiredOr.isEmpty { found.append(.call(".atLeastOne", [(nil, list(node.requiredOr))])) }
        let alternatives = node.alternatives.filter { $0.required.count == 1 }.flatMap(\.required)
        if alternatives.count > 1, alternatives.count == node.alternatives.count {
            let describesMembers = node.alternatives.contains { !$0.properties.isEmpty }
            found.append(.call(describesMembers ? ".exactlyOne" : ".atLeastOne", [(nil, list(alternatives))]))
        }
        for (name, others) in node.dependentRequired.sorted(by: { $0.key < $1.key }) {
            found.append(.call(".requires", [(nil, .string(name)), (nil, list(others))]))
        }
        for (name, others) in node.dependentExcluded.sorted(by: { $0.key < $1.key }) {
            found.append(.call(".excludes", [(nil, .string(name)), (nil, list(others))]))
        }
        return found
    }

    private func kind(_ shape: SchemaNode, of node: SchemaNode) throws -> SwiftExpression {
        switch shape.kind {
        case .string: return .text(".string")
        case .integer: return .text(".integer")
        case .number: return .text(".number")
        case .boolean: return .text(".boolean")
        case .json: return .text(".json")
        case .map(let member): return .call(".map", [(nil, try property(member))])
        case .object:
            var inner = self
            inner.open.insert(ObjectIdentifier(shape))
            return try inner.objectKind(shape)
        case .array(let element):
            var arguments: [(String?, SwiftExpression)] = [(nil, try property(element))]
            let isTags = node === schema.tagProperty.flatMap { schema.root.properties[$0] }
            if isTags || !overlay.isOrdered(node) || !overlay.isOrdered(shape) {
                arguments.append(("ordered", .text("false")))
            }
            if shape.uniqueItems { arguments.append(("unique", .text("true"))) }
            return .call(".array", arguments)
        }
    }

    private func objectKind(_ shape: SchemaNode) throws -> SwiftExpression {
        let members = try shape.allProperties.sorted { $0.key < $1.key }.map { name, node in
            SwiftExpression.Part(label: SwiftExpression.string(name).flat, value: try property(node, named: name))
        }
        var arguments: [(String?, SwiftExpression)] = [(nil, .dictionary(members))]
        let required = (shape.required + overlay.required(in: shape)).sorted()
        if !required.isEmpty { arguments.append(("required", .strings(required))) }
        let constraints = constraints(of: shape)
        if !constraints.isEmpty { arguments.append(("constraints", .array(constraints))) }
        return .call(".object", arguments)
    }

    private func equivalence(of node: SchemaNode, _ shape: SchemaNode, named name: String) -> String? {
        if let stated = overlay.equivalence(of: node) { return stated == "exact" ? nil : stated }
        switch shape.kind {
        case .json:
            return name.hasSuffix("PolicyDocument") || overlay.isPolicy(node) ? "policyDocument" : "json"
        case .array(let element):
            let members = try? schema.resolved(element).allProperties.keys.sorted()
            return shape.isAttributeList && members == ["Key", "Value"] ? "keyed" : nil
        case .string: return ["ipv4-network", "ipv6-network"].contains(shape.format) ? "cidr" : nil
        default: return nil
        }
    }

    private func limits(of shape: SchemaNode) -> [(String?, SwiftExpression)] {
        var limits: [(String?, SwiftExpression)] = []
        if !shape.allowed.isEmpty { limits.append(("allowed", .array(shape.allowed.map(\.expression)))) }
        if let pattern = shape.pattern { limits.append(("pattern", .string(pattern))) }
        if let length = range(shape.lengths) { limits.append(("length", length)) }
        if let count = range(shape.counts) { limits.append(("count", count)) }
        if let minimum = shape.minimum { limits.append(("minimum", .text("\(minimum)"))) }
        if let maximum = shape.maximum { limits.append(("maximum", .text("\(maximum)"))) }
        if let format = shape.format, !format.hasPrefix("AWS::") { limits.append(("format", .string(format))) }
        return limits
    }

    private func range(_ bounds: (minimum: Int?, maximum: Int?)) -> SwiftExpression? {
        guard bounds.minimum != nil || bounds.maximum != nil else { return nil }
        return .text("\(bounds.minimum ?? 0)...\(bounds.maximum.map(String.init) ?? "Int.max")")
    }
}

extension SchemaNode.Scalar {
    var expression: SwiftExpression {
        switch self {
        case .boolean(let value): .text("\(value)")
        case .integer(let value): .text("\(value)")
        case .number(let value): .text("\(value)")
        case .string(let value): .string(value)
        }
    }
}
