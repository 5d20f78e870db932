/// Everything an application needs in one environment: resources, by address, and outputs.
///
/// A stack is a value. `add` records mistakes, such as an address used twice, instead of stopping; `validated()` reports
/// all of them at once.
public struct Stack: Sendable {
    /// What the stack knows of one resource.
    public struct Node: Sendable {
        /// Its name in the stack.
        public let address: Address
        /// What the registry says of its type; for a `CloudResource` only after `completed`.
        public fileprivate(set) var schema: Schema
        /// Desired properties; they may refer to other resources.
        public var properties: Document
        /// How it is treated over its life.
        public var options: Options
        /// Where it was added.
        public let location: Diagnostic.Location
        /// Whether its type has a Swift struct, so that unusual values were given on purpose.
        let hasStruct: Bool

        /// Its type, as in `AWS::EC2::VPC`.
        public var type: ResourceType { schema.type }

        /// Everything that must exist before this: what the properties refer to, and `dependsOn`.
        public var dependencies: Set<Address> {
            Set(properties.references.map(\.address)).union(options.dependsOn)
        }
    }

    /// How a resource is treated over its life.
    public struct Options: Sendable, Hashable {
        /// Refuse to delete or replace it.
        public var protect = false
        /// Whether it was added with `protect: false`, which holds also where everything is protected.
        var staysReplaceable = false
        /// Leave it in AWS when it is taken out of the stack or destroyed.
        public var retain = false
        /// Keep its data in a last snapshot when it is deleted or replaced; of no effect on what has no snapshots.
        public var snapshot = false
        /// Go back to what was last applied where a change of it fails, such as the rollout of a new version.
        public var undo = false
        /// Overrides the order that the schema gives for a replacement.
        public var createBeforeDelete: Bool?
        /// Earlier addresses of the same resource.
        public var movedFrom: [Address] = []
        /// What must exist first although no property refers to it.
        public var dependsOn: Set<Address> = []
        /// The physical id of a resource that others own: read, never changed.
        public var existing: String?

        /// Nothing out of the ordinary.
        public init() {}
    }

    /// A value that is shown after apply and by `deployer output`.
    public struct Output: Sendable {
        /// Unique in the stack.
        public let name: String
        /// The value, or the attributes it is made of.
        public var value: Document
        /// Where it was declared.
        public let location: Diagnostic.Location
    }

    /// Names the stack in ownership tags: letters, digits and `-`.
    public let name: String
    /// Tags for every resource that can carry them; a resource's own win.
    public var tags: Tags
    /// The resources, by address.
    public private(set) var nodes: [Address: Node] = [:]
    /// The order in which resources were added.
    public private(set) var order: [Address] = []
    /// In the order in which they were declared.
    public private(set) var outputs: [Output] = []
    /// Findings of checks that the stack lives with, in the order in which they were given.
    public internal(set) var waivers: [Waiver] = []
    private var scope = Address("")
    var recordedMistakes: [Diagnostic] = []

    /// - Parameters:
    ///   - name: Names the stack in ownership tags, unique in an account and region.
    ///   - tags: Tags for every resource that can carry them.
    public init(_ name: String, tags: Tags = Tags()) {
        self.name = name
        self.tags = tags
    }

    /// Adds a resource.
    ///
    /// - Parameters:
    ///   - name: The last part of its address, unique within the component; letters, digits, `-` and `_`.
    ///   - resource: Its desired properties.
    ///   - protect: Refuse to delete or replace it; `false` allows that also where everything is protected. Default: only where
    ///     everything is.
    ///   - retain: Leave it in AWS when it leaves the stack. Default: false.
    ///   - snapshot: Keep a database's data in a last snapshot when it is deleted or replaced. Default: false.
    ///   - undo: Go back to what was last applied where a change of it fails. Default: false.
    ///   - createBeforeDelete: The order of a replacement. Default: what the schema says.
    ///   - movedFrom: Earlier addresses of the same resource.
    ///   - dependsOn: Resources that must exist first although no property refers to them.
    ///   - fileID: Where the call stands, for messages. Default: the caller's file.
    ///   - line: The line there. Default: the caller's.
    /// - Returns: A reference to take attributes from.
    @discardableResult
    public mutating func add<R: Resource>(
        _ name: String,
        _ resource: R,
        protect: Bool? = nil,
        retain: Bool = false,
        snapshot: Bool = false,
        undo: Bool = false,
        createBeforeDelete: Bool? = nil,
        movedFrom: [Address] = [],
        dependsOn: [any AnyReference] = [],
        fileID: String = #fileID,
        line: Int = #line
    ) -> Reference<R> {
        var options = Options()
        options.protect = protect ?? false
        options.staysReplaceable = protect == false
        options.retain = retain
        options.snapshot = snapshot
        options.undo = undo
        options.createBeforeDelete = createBeforeDelete
        options.movedFrom = movedFrom
        options.dependsOn = Set(dependsOn.map(\.address))
        let address = insert(name, R.schema, resource.document, options, .init(file: fileID, line: line))
        return Reference(address: address)
    }

    /// A resource that others own: its attributes can be referred to, it is never changed.
    ///
    /// - Parameters:
    ///   - name: The last part of its address.
    ///   - type: Its type, where it does not follow from how the result is used.
    ///   - id: Its physical id, as in `vpc-0ab1`.
    ///   - fileID: Where the call stands, for messages. Default: the caller's file.
    ///   - line: The line there. Default: the caller's.
    /// - Returns: A reference to take attributes from.
    public mutating func existing<R: Resource>(
        _ name: String,
        _ type: R.Type = R.self,
        id: String,
        fileID: String = #fileID,
        line: Int = #line
    ) -> Reference<R> {
        var options = Options()
        options.existing = id
        let address = insert(name, R.schema, .object([:]), options, .init(file: fileID, line: line))
        return Reference(address: address)
    }

    /// Declares a value to be shown after apply.
    ///
    /// - Parameters:
    ///   - name: Names the value, unique in the stack.
    ///   - value: The value, or the attribute it is taken from.
    ///   - fileID: Where the call stands, for messages. Default: the caller's file.
    ///   - line: The line there. Default: the caller's.
    public mutating func output<V>(
        _ name: String,
        _ value: Input<V>,
        fileID: String = #fileID,
        line: Int = #line
    ) {
        declare(name, value.document, .init(file: fileID, line: line))
    }

    /// Declares a list of values to be shown after apply.
    ///
    /// - Parameters:
    ///   - name: Names the list, unique in the stack.
    ///   - values: The values, or the attributes they are taken from.
    ///   - fileID: Where the call stands, for messages. Default: the caller's file.
    ///   - line: The line there. Default: the caller's.
    public mutating func output<V>(
        _ name: String,
        _ values: [Input<V>],
        fileID: String = #fileID,
        line: Int = #line
    ) {
        declare(name, values.document, .init(file: fileID, line: line))
    }

    private mutating func declare(_ name: String, _ value: Document, _ location: Diagnostic.Location) {
        if let first = outputs.first(where: { $0.name == name }) {
            recordedMistakes.append(
                Diagnostic(
                    .error,
                    "Duplicate output",
                    detail: "Two outputs are named \"\(name)\".",
                    locations: [first.location, location]
                )
            )
        }
        outputs.append(Output(name: name, value: value, location: location))
    }

    /// Refuses to delete or replace anything that has been added, but for what was added with `protect: false`.
    public mutating func protectEverything() {
        for (address, node) in nodes where !node.options.staysReplaceable { nodes[address]?.options.protect = true }
    }

    /// Runs `body` with every address inside of it below `name`.
    public mutating func component<T>(_ name: String, _ body: (inout Stack) throws -> T) rethrows -> T {
        let outer = scope
        scope = scope.appending(name)
        defer { scope = outer }
        return try body(&self)
    }

    /// Records a mistake in what a component was given; `validated()` throws it with all others.
    public mutating func report(_ diagnostic: Diagnostic) {
        recordedMistakes.append(diagnostic)
    }

    /// The stack with the schemas of those types that had none to read when they were added.
    ///
    /// - Parameter schema: Of a type; `nil` where nobody knows it, which leaves the type as it is.
    /// - Returns: A copy.
    package func completed(by schema: (ResourceType) -> Schema?) -> Stack {
        var stack = self
        for (address, node) in nodes where !node.schema.isRead {
            if let read = schema(node.type) { stack.nodes[address]?.schema = read }
        }
        return stack
    }

    mutating func insert(
        _ name: String,
        _ schema: Schema,
        _ properties: Document,
        _ options: Options,
        _ location: Diagnostic.Location
    ) -> Address {
        let address = scope.appending(name)
        if !address.isValid {
            recordedMistakes.append(
                Diagnostic(
                    .error,
                    "Invalid address",
                    detail: "\"\(address)\": a part is made of letters, digits, \"-\" and \"_\".",
                    locations: [location]
                )
            )
        }
        if let first = nodes[address] {
            recordedMistakes.append(
                Diagnostic(
                    .error,
                    "Duplicate address",
                    detail: "Two resources have the address \(address). Give one of them another name.",
                    address: address,
                    locations: [first.location, location]
                )
            )
            return address
        }
        nodes[address] = Node(
            address: address,
            schema: schema,
            properties: properties,
            options: options,
            location: location,
            hasStruct: schema.isRead
        )
        order.append(address)
        return address
    }
}
