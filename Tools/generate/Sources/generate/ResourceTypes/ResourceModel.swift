/// A resource type as it will be written: names chosen, types decided.
struct ResourceModel {
    let entry: ResourceTypeList.Entry
    let schema: RegistrySchema
    /// The resource itself, with everything nested in it.
    var root: StructureModel
    var attributes: [AttributeModel]
    var primaryIdentifier: [String]
    var required: [String]
    var createOnly: [RegistryPath]
    var conditionalCreateOnly: [RegistryPath]
    var writeOnly: [RegistryPath]
    var replacement: String
    var exclusive: [[String]]
    var isStateful: Bool
    var interrupting: [RegistryPath]
    /// The members of the top level's schema.
    var shapes: [(name: String, shape: SwiftExpression)]
    var constraints: [SwiftExpression]
}

/// A struct: the resource, or an object inside of it.
struct StructureModel {
    let name: String
    /// Where in the schema it stands, for its documentation.
    let origin: String
    var properties: [PropertyModel] = []
    var structures: [StructureModel] = []
    var enumerations: [EnumerationModel] = []
    /// The `PropertySchema` of a nested struct.
    var shape: SwiftExpression?
}

struct EnumerationModel {
    let name: String
    let origin: String
    let cases: [(name: String, value: String)]
}

struct PropertyModel {
    /// The registry's name.
    let name: String
    let type: SwiftType
    let isRequired: Bool
    /// Facts for its documentation, each a part of a sentence.
    let notes: [String]
    var swiftName: String { SwiftNames.escaped(rename) }
    private var rename: String {
        let plain = SwiftNames.property(name)
        return plain == "document" || plain == "schema" ? plain + "Property" : plain
    }
}

/// A value that other resources can take.
struct AttributeModel {
    /// The path joined by dots, as in `Endpoint.Address`.
    let name: String
    let type: SwiftType

    var swiftName: String {
        let plain = SwiftNames.property(name.split(separator: ".").joined())
        return plain == "address" || plain == "attribute" ? plain + "Attribute" : SwiftNames.escaped(plain)
    }
}

/// The Swift type of a value.
indirect enum SwiftType: Equatable {
    case string, integer, number, boolean, secret, json, policy, tags
    case identifier(of: String)
    case arn(of: String)
    /// A nested enumeration or struct.
    case nested(String)
    case array(SwiftType)
    case map(SwiftType)

    /// As a property has it.
    var spelled: String {
        switch self {
        case .string, .integer, .number, .boolean, .secret, .identifier, .arn: "Input<\(value)>"
        case .json, .policy, .tags, .nested: value
        case .array(let element): "[\(element.spelled)]"
        case .map(let member): "[String: \(member.spelled)]"
        }
    }

    /// As an attribute has it, within `Input<…>`.
    var value: String {
        switch self {
        case .string: "String"
        case .integer: "Int"
        case .number: "Double"
        case .boolean: "Bool"
        case .secret: "Secret"
        case .json: "Document"
        case .policy: "PolicyDocument"
        case .tags: "Tags"
        case .identifier(let resource): "\(resource).ID"
        case .arn(let resource): "\(resource).ARN"
        case .nested(let name): name
        case .array(let element): "[\(element.value)]"
        case .map(let member): "[String: \(member.value)]"
        }
    }
}
