extension TemplateRenderer {
    /// A document as a template writes it. What a template cannot hold is refused, with its place.
    mutating func value(of document: Document, at place: Place) -> TemplateValue {
        switch document {
        // Nothing given; only met inside of lists, where CloudFormation leaves this out.
        case .null: return .ref("AWS::NoValue")
        case .bool(let value): return .bool(value)
        case .integer(let value): return .integer(value)
        case .number(let value): return .number(value)
        case .string(let value):
            return place.path.last == "AvailabilityZone" ? zone(value) : .string(value)
        case .array(let elements):
            return .array(
                elements.enumerated().map { index, element in value(of: element, at: place.inside("\(index)")) }
            )
        case .object(let members):
            return .object(
                members.filter { $0.value != .null }.sorted { $0.key < $1.key }
                    .map { .init($0.key, value(of: $0.value, at: place.inside($0.key))) }
            )
        case .reference(let reference): return value(of: reference, at: place)
        case .interpolation(let parts): return interpolation(parts, at: place)
        case .secret:
            refuse(
                "Secret cannot be rendered",
                """
                \(place.description) holds a secret's text, which is never written down. Let it be generated in \
                Secrets Manager and give the place of it: {{resolve:secretsmanager:...}}.
                """,
                at: place
            )
            return .string("")
        }
    }

    /// A zone is a parameter, so that CloudFormation checks that there is such a zone and another can be chosen.
    private mutating func zone(_ name: String) -> TemplateValue {
        let id = "Zone" + LogicalIDs.readable(name)
        parameters[id] = .members([
            "Type": "AWS::EC2::AvailabilityZone::Name",
            "Default": .string(name),
            "Description": .string("The availability zone that stands for \(name)"),
        ])
        return .ref(id)
    }

    // MARK: - References

    private mutating func value(of reference: AttributeReference, at place: Place) -> TemplateValue {
        guard let node = stack.nodes[reference.address] else {
            return unavailable(reference, "this stack never adds it", at: place)
        }
        let name = reference.attribute
        if let id = node.options.existing { return existing(name, of: node, id) }
        if isRendered(node) {
            let target = ids[node.address]
            if ReferenceValues.includes(name, of: node.schema) { return .ref(target) }
            if node.schema.isReadOnly(name) { return .attribute(of: target, name) }
            // Of a type without a Swift struct nothing is known but what it was given.
            if node.schema.properties.isEmpty, node.properties[name] == nil { return .attribute(of: target, name) }
        }
        guard let given = node.properties[name], given != .null else {
            return unavailable(reference, "CloudFormation gives no such attribute of \(node.type)", at: place)
        }
        return value(of: given, at: place)
    }

    /// An attribute of what others own: its id is known, anything else is asked for.
    private mutating func existing(_ attribute: String, of node: Stack.Node, _ id: String) -> TemplateValue {
        let parts = node.schema.primaryIdentifier
        if parts == [attribute] || ReferenceValues.includes(attribute, of: node.schema) { return .string(id) }
        let values = id.split(separator: "|", omittingEmptySubsequences: false)
        if let index = parts.firstIndex(of: attribute), values.count == parts.count {
            return .string(String(values[index]))
        }
        let parameter = ids[node.address] + LogicalIDs.readable(attribute)
        parameters[parameter] = .members([
            "Type": "String",
            "Description": .string("\(attribute) of the \(node.type) \(id), which this template does not make"),
        ])
        return .ref(parameter)
    }

    private mutating func unavailable(_ reference: AttributeReference, _ why: String, at place: Place) -> TemplateValue
    {
        refuse(
            "Reference cannot be rendered",
            "\(place.description) refers to \(reference), but \(why).",
            at: place
        )
        return .string("")
    }

    // MARK: - Texts

    /// A text with references in it; a plain text where they all turned out to be known.
    private mutating func interpolation(_ parts: [Document], at place: Place) -> TemplateValue {
        var pieces: [TemplateValue.Part] = []
        for part in parts {
            let value = value(of: part, at: place)
            switch value {
            case .string(let text): pieces.append(.text(text))
            case .ref(let id): pieces.append(.ref(id))
            case .attribute(let id, let name): pieces.append(.attribute(of: id, name))
            case .substitution(let inner): pieces += inner
            case .bool, .integer, .number: pieces.append(.text(value.scalar ?? ""))
            case .array, .object, .join:
                refuse("Reference cannot be rendered", "\(place.description): a list stands in a text.", at: place)
            }
        }
        let isKnown = pieces.allSatisfy { $0.target == nil }
        if isKnown { return .string(pieces.map(\.literal).joined()) }
        if pieces.count == 1, case .ref(let id) = pieces[0] { return .ref(id) }
        if pieces.count == 1, case .attribute(let id, let name) = pieces[0] { return .attribute(of: id, name) }
        return .substitution(pieces)
    }
}

extension TemplateValue.Part {
    fileprivate var literal: String {
        guard case .text(let text) = self else { return "" }
        return text
    }
}
