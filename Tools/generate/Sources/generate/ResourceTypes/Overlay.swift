import Foundation

/// What a reviewer adds to the registry's schemas, by type. Paths are written as in `SecurityGroupIngress/*/CidrIp`.
struct Overlay {
    let types: [String: TypeOverlay]

    init(data: Data) throws {
        types = try JSONDecoder().decode([String: TypeOverlay].self, from: data)
    }
}

/// The overlay of one type. Every entry must meet a property of the schema, and say something it does not say itself.
struct TypeOverlay: Decodable {
    /// Why the entries are needed; for readers.
    var reason = ""
    /// What a property's value is taken from: `AWS::EC2::EIP.Id` or `….Arn`. On a property of the type itself it says which
    /// attribute is the type's own identifier or ARN.
    var targets: [String: String] = [:]
    /// A case of `PropertySchema.Equivalence`. Must name every path that the registry transforms.
    var equivalence: [String: String] = [:]
    var createOnly: [String] = []
    /// What the registry calls createOnly although AWS can change it.
    var notCreateOnly: [String] = []
    /// What only sometimes replaces: the handler is asked.
    var conditionalCreateOnly: [String] = []
    /// What the registry calls writeOnly although a handler can tell it.
    var notWriteOnly: [String] = []
    var required: [String] = []
    /// Text that becomes an `Input<Secret>`.
    var secrets: [String] = []
    /// JSON that is an IAM policy although its name does not end in `PolicyDocument`.
    var policies: [String] = []
    /// JSON that is an object of texts under any names.
    var maps: [String] = []
    /// Arrays that AWS gives back in any order.
    var unordered: [String] = []
    /// Replaces the registry's list.
    var primaryIdentifier: [String]?
    /// `createThenDelete` or `deleteThenCreate`; replaces the registry's word.
    var replacement: String?
    /// Groups of properties whose values only one resource of the type can have at a time, beside its physical id.
    var exclusive: [[String]] = []
    /// Holds data that is lost with it.
    var stateful = false
    /// A change in place takes the resource out of service for a while.
    var interrupts: [String] = []

    init() {}

    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        for key in container.allKeys {
            switch key.stringValue {
            case "reason": reason = try container.decode(String.self, forKey: key)
            case "targets": targets = try container.decode([String: String].self, forKey: key)
            case "equivalence": equivalence = try container.decode([String: String].self, forKey: key)
            case "createOnly": createOnly = try container.decode([String].self, forKey: key)
            case "notCreateOnly": notCreateOnly = try container.decode([String].self, forKey: key)
            case "conditionalCreateOnly": conditionalCreateOnly = try container.decode([String].self, forKey: key)
            case "notWriteOnly": notWriteOnly = try container.decode([String].self, forKey: key)
            case "required": required = try container.decode([String].self, forKey: key)
            case "secrets": secrets = try container.decode([String].self, forKey: key)
            case "policies": policies = try container.decode([String].self, forKey: key)
            case "maps": maps = try container.decode([String].self, forKey: key)
            case "unordered": unordered = try container.decode([String].self, forKey: key)
            case "primaryIdentifier": primaryIdentifier = try container.decode([String].self, forKey: key)
            case "replacement": replacement = try container.decode(String.self, forKey: key)
            case "exclusive": exclusive = try container.decode([[String]].self, forKey: key)
            case "stateful": stateful = try container.decode(Bool.self, forKey: key)
            case "interrupts": interrupts = try container.decode([String].self, forKey: key)
            default: throw GeneratorError("the overlay knows no \"\(key.stringValue)\"")
            }
        }
    }
}
