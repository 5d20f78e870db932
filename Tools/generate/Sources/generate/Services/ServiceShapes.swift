/// The shapes of a service that the chosen operations reach, and what they are in Swift.
struct ServiceShapes {
    let model: ServiceModel
    /// Whether names are members of a namespace that is no service, in which case types need no checks for it.
    private(set) var sent: Set<String> = []
    private(set) var received: Set<String> = []
    /// Structures that hold themselves without a list or map in between.
    private var indirectMembers: Set<String> = []

    init(_ model: ServiceModel, operations: [ServiceModel.Operation]) throws {
        self.model = model
        for operation in operations {
            if let input = operation.input { try Self.reach(input.shape, model, &sent) }
            if let output = operation.output { try Self.reach(output.shape, model, &received) }
        }
        for name in sent.union(received) {
            for (member, reference) in model.shapes[name]?.members ?? [:] {
                var seen: Set<String> = []
                if try directlyHolds(reference.shape, name, &seen) { indirectMembers.insert("\(name).\(member)") }
            }
        }
    }

    func shape(_ name: String) throws -> ServiceModel.Shape {
        guard let shape = model.shapes[name] else { throw ModelError("the model has no shape \(name)") }
        return shape
    }

    func isIndirect(_ member: String, of structure: String) -> Bool {
        indirectMembers.contains("\(structure).\(member)")
    }

    /// Required where nothing but an input has it: what services say of outputs is not to be relied on.
    func isRequired(_ member: String, of structure: String) -> Bool {
        guard !received.contains(structure) else { return false }
        return model.shapes[structure]?.required?.contains(member) ?? false
    }

    /// The type of a shape's values.
    func type(_ name: String) throws -> String {
        let shape = try shape(name)
        switch shape.type {
        case "string": return shape.enum == nil ? "String" : Self.typeName(name)
        case "character": return "String"
        case "integer", "long", "short", "byte": return "Int"
        case "float", "double": return "Double"
        case "boolean": return "Bool"
        case "timestamp": return "Timestamp"
        case "blob": return "[UInt8]"
        case "list": return "[\(try type(try element(shape, name).shape))]"
        case "map": return "[String: \(try type(try value(shape, name).shape))]"
        case "structure": return shape.document == true ? "JSONValue" : Self.typeName(name)
        default: throw ModelError("\(name) is of the unknown type '\(shape.type)'")
        }
    }

    func element(_ shape: ServiceModel.Shape, _ name: String) throws -> ServiceModel.Reference {
        guard let member = shape.member else { throw ModelError("the list \(name) has no member") }
        return member
    }

    func value(_ shape: ServiceModel.Shape, _ name: String) throws -> ServiceModel.Reference {
        guard let value = shape.value else { throw ModelError("the map \(name) has no value") }
        return value
    }

    func key(_ shape: ServiceModel.Shape, _ name: String) throws -> ServiceModel.Reference {
        guard let key = shape.key else { throw ModelError("the map \(name) has no key") }
        return key
    }

    /// Members in the order of the initialiser: required ones first, then by name.
    func members(of structure: String) throws -> [(name: String, reference: ServiceModel.Reference)] {
        let members = try shape(structure).members ?? [:]
        return members.sorted { left, right in
            let (leftRequired, rightRequired) = (
                isRequired(left.key, of: structure), isRequired(right.key, of: structure)
            )
            return leftRequired == rightRequired ? left.key < right.key : leftRequired
        }
        .map { ($0.key, $0.value) }
    }

    /// `vpcId` for `VpcId`, with backticks where Swift wants them.
    static func property(_ member: String) -> String { SwiftNames.escaped(SwiftNames.property(member)) }

    /// A shape's name, with another end where Swift, or what we generate, has a type of that name.
    static func typeName(_ shape: String) -> String {
        let name = shape.prefix(1).uppercased() + shape.dropFirst()
        return taken.contains(name) ? "\(name)Shape" : name
    }

    private static let taken: Set<String> = [
        "Any", "Array", "Bool", "Character", "Dictionary", "Double", "Error", "Float", "Indirect", "Input", "Int",
        "JSONValue", "Never", "Optional", "Output", "Protocol", "Result", "Self", "Sendable", "Set", "String",
        "Timestamp", "Type", "Void",
    ]

    // MARK: Reach

    private static func reach(_ name: String, _ model: ServiceModel, _ reached: inout Set<String>) throws {
        guard reached.insert(name).inserted else { return }
        guard let shape = model.shapes[name] else { throw ModelError("the model has no shape \(name)") }
        guard shape.eventstream != true else { throw ModelError("\(name) is an event stream, which is not supported") }
        let references = (shape.members ?? [:]).values + [shape.member, shape.key, shape.value].compactMap { $0 }
        for reference in references { try reach(reference.shape, model, &reached) }
    }

    private func directlyHolds(_ name: String, _ target: String, _ seen: inout Set<String>) throws -> Bool {
        if name == target { return true }
        guard seen.insert(name).inserted, let shape = model.shapes[name], shape.type == "structure" else {
            return false
        }
        // A union is an indirect enumeration.
        if shape.union == true { return false }
        for reference in (shape.members ?? [:]).values {
            if try directlyHolds(reference.shape, target, &seen) { return true }
        }
        return false
    }
}
