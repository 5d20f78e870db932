/// Bodies to begin with.
extension Collection {
    /// A body that creates a row, with ids that have to be replaced by those of rows there are.
    func example(_ catalogue: Catalogue, parts hasParts: Bool = true, without excluded: String? = nil) -> JSON {
        var members: [JSON.Member] = []
        for field in writableFields where field.name != excluded && !field.isNullable {
            members.append(.init(name: field.name, value: field.example))
        }
        if hasParts, let parts, let target = catalogue[parts.collection] {
            let part = target.example(catalogue, parts: false, without: parts.field)
            members.append(.init(name: parts.name, value: [part]))
        }
        return .object(members)
    }

    /// A body that changes one field.
    func patchExample(_ catalogue: Catalogue) -> JSON {
        let field = writableFields.first { $0.references == nil && !$0.isUnique }
        return .object(field.map { [.init(name: $0.name, value: $0.example)] } ?? [])
    }
}

extension Field {
    fileprivate var example: JSON {
        if let defaultValue { return defaultValue.json }
        switch type {
        case .uuid: return "00000000-0000-7000-8000-000000000000"
        case .word(let words): return .string(words[0])
        case .integer: return 1
        case .decimal(let bounds): return .string("\(ExactDecimal(units: 1250, scale: bounds.scale))")
        case .boolean: return true
        case .timestamp: return "2026-11-28T08:31:05Z"
        case .object: return [:]
        case .text(let bounds):
            guard let pattern = bounds.pattern else { return .string("A \(name)") }
            return .string(pattern.matches("A-100") ? "A-100" : "a-100")
        }
    }
}
