/// A resource of any type that AWS's Cloud Control API manages, for types that have no Swift struct in `Resources/`.
///
/// ```
/// let key = stack.add("key", Key(…))
/// let queue = stack.add(
///     "queue",
///     CloudResource("AWS::SQS::Queue", properties: ["VisibilityTimeout": 60, "KmsMasterKeyId": key.keyId.document])
/// )
/// stack.output("queue", queue.attribute("QueueUrl"))
/// ```
/// The type's registry schema is read when a plan is made. It decides what is checked, what replaces the resource, what is
/// never reported back and what carries tags, as for a type with a struct.
public struct CloudResource: Sendable, Hashable {
    /// As AWS writes it: `AWS::SQS::Queue`.
    public var type: ResourceType
    /// By the registry's names; values may refer to other resources.
    public var properties: [String: Document]

    /// - Parameters:
    ///   - type: As AWS writes it: `AWS::SQS::Queue`.
    ///   - properties: By the registry's names. An `Input` is given as its `document`. Default: none.
    public init(_ type: ResourceType, properties: [String: Document] = [:]) {
        self.type = type
        self.properties = properties
    }
}

/// A resource whose type has no Swift struct, to take attributes from by name and to depend on.
public struct CloudReference: AnyReference, Hashable {
    /// The address of the resource.
    public let address: Address

    /// An attribute by the registry's name, as in `Arn`; nested ones are joined by dots. A name that the type does not have
    /// is told when a plan is made.
    public func attribute(_ name: String) -> Input<String> {
        .reference(AttributeReference(address: address, attribute: name))
    }

    /// The same as a value of the type that is asked for: `let arn: Input<Role.ARN> = role.attribute("Arn")`.
    public func attribute<Value>(_ name: String) -> Input<Value> {
        .reference(AttributeReference(address: address, attribute: name))
    }
}

extension Stack {
    /// Adds a resource whose type has no Swift struct.
    ///
    /// - Parameters:
    ///   - name: The last part of its address, unique within the component; letters, digits, `-` and `_`.
    ///   - resource: Its type and its desired properties.
    ///   - protect: Refuse to delete or replace it. Default: false.
    ///   - retain: Leave it in AWS when it leaves the stack. Default: false.
    ///   - createBeforeDelete: The order of a replacement. Default: what the schema says.
    ///   - movedFrom: Earlier addresses of the same resource.
    ///   - dependsOn: Resources that must exist first although no property refers to them.
    ///   - fileID: Where the call stands, for messages. Default: the caller's file.
    ///   - line: The line there. Default: the caller's.
    /// - Returns: A reference to take attributes from.
    @discardableResult
    public mutating func add(
        _ name: String,
        _ resource: CloudResource,
        protect: Bool = false,
        retain: Bool = false,
        createBeforeDelete: Bool? = nil,
        movedFrom: [Address] = [],
        dependsOn: [any AnyReference] = [],
        fileID: String = #fileID,
        line: Int = #line
    ) -> CloudReference {
        var options = Options()
        options.protect = protect
        options.retain = retain
        options.createBeforeDelete = createBeforeDelete
        options.movedFrom = movedFrom
        options.dependsOn = Set(dependsOn.map(\.address))
        return CloudReference(
            address: insert(
                name,
                .unread(resource.type),
                .object(resource.properties),
                options,
                .init(file: fileID, line: line)
            )
        )
    }

    /// A resource that others own, of a type that has no Swift struct: it is never changed.
    ///
    /// - Parameters:
    ///   - name: The last part of its address.
    ///   - type: As AWS writes it: `AWS::SQS::Queue`.
    ///   - id: Its primary identifier; the parts of one that has several are joined by `|`.
    ///   - fileID: Where the call stands, for messages. Default: the caller's file.
    ///   - line: The line there. Default: the caller's.
    /// - Returns: A reference to take attributes from.
    public mutating func existing(
        _ name: String,
        type: ResourceType,
        id: String,
        fileID: String = #fileID,
        line: Int = #line
    ) -> CloudReference {
        var options = Options()
        options.existing = id
        return CloudReference(
            address: insert(name, .unread(type), .object([:]), options, .init(file: fileID, line: line))
        )
    }
}

extension Schema {
    /// Stands for the schema of a type until that is read.
    static func unread(_ type: ResourceType) -> Schema { Schema(type: type, properties: [:], primaryIdentifier: []) }

    /// Whether this is the type's schema. Every type of the registry has a primary identifier.
    package var isRead: Bool { !primaryIdentifier.isEmpty }
}
