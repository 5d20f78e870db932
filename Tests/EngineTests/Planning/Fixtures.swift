import Infra

@testable import Engine

/// A type of the tests: a schema and what its handler says; properties are any document.
protocol Shape: Sendable, Hashable {
    static var schema: Schema { get }
    static func beforeCreate(_ desired: Document) -> [String: Document]
    static func replaces(_ change: PropertyChange) -> Bool
    static func changing(_ changes: [PropertyChange]) -> Set<String>
}

extension Shape {
    static func beforeCreate(_ desired: Document) -> [String: Document] { [:] }
    static func replaces(_ change: PropertyChange) -> Bool { false }
    static func changing(_ changes: [PropertyChange]) -> Set<String> { [] }
}

/// A resource of a shape.
struct Thing<S: Shape>: Resource {
    let document: Document

    init(_ document: Document) { self.document = document }
    init(document: Document) throws(DocumentError) { self.document = document }
    static var schema: Schema { S.schema }
}

/// Answers the planner's questions; planning calls nothing else.
struct ThingHandler<S: Shape>: ResourceHandler {
    struct NotPlanning: Error {}

    func read(_ ids: [PhysicalID]) async throws -> [PhysicalID: ObservedResource<Thing<S>>] { throw NotPlanning() }
    func create(_ desired: Thing<S>, token: OwnershipToken) async throws -> PhysicalID { throw NotPlanning() }
    func delete(_ id: PhysicalID, recorded: Recorded<Thing<S>>) async throws { throw NotPlanning() }
    func find(_ desired: Thing<S>, token: OwnershipToken) async throws -> PhysicalID? { throw NotPlanning() }
    func update(
        _ id: PhysicalID,
        to desired: Thing<S>,
        from observed: ObservedResource<Thing<S>>,
        removed: Set<String>
    ) async throws { throw NotPlanning() }

    func attributesBeforeCreate(_ desired: Thing<S>) -> [String: Document] { S.beforeCreate(desired.document) }
    func replaces(_ change: PropertyChange) -> Bool { S.replaces(change) }
    func attributesChanging(with changes: [PropertyChange]) -> Set<String> { S.changing(changes) }
}

/// Has everything that a schema can say about a property. Gets its id from the service.
enum Box: Shape {
    static let schema = Schema(
        type: "Test::Planner::Box",
        properties: [
            "Name": .init(.string), "Size": .init(.integer), "Place": .init(.string), "Class": .init(.string),
            "Password": .init(.string), "Range": .init(.string, equivalence: .cidr),
            "Set": .init(.array(.init(.string), ordered: false)),
            "List": .init(.array(.init(.string))),
            "Rules": .init(.array(rule, ordered: false, unique: true)),
            "Options": .init(
                .object([
                    "Mode": .init(.string), "Depth": .init(.integer), "Key": .init(.string), "Seed": .init(.string),
                ])
            ),
            "Labels": .init(.map(.init(.string))),
            "Policy": .init(.json, equivalence: .policyDocument),
            "Tags": .init(.array(.init(.object(["Key": .init(.string), "Value": .init(.string)])), ordered: false)),
        ],
        primaryIdentifier: ["BoxId"],
        createOnly: ["Place", "Options/Key"],
        conditionalCreateOnly: ["Class"],
        readOnly: ["BoxId", "Arn", "Version", "Endpoint/Address"],
        writeOnly: ["Password", "Options/Seed"],
        tagProperty: "Tags"
    )
    static let rule = PropertySchema(
        .object([
            "Protocol": .init(.string, equivalence: .ipProtocol), "Range": .init(.string, equivalence: .cidr),
            "Port": .init(.integer), "Description": .init(.string),
        ])
    )
    static func replaces(_ change: PropertyChange) -> Bool { change.after == "other" }
    static func changing(_ changes: [PropertyChange]) -> Set<String> {
        changes.contains { $0.path == ["Size"] } ? ["Version"] : []
    }
}

/// Has its name for an id, which also makes its ARN; cannot be tagged.
enum Jar: Shape {
    static let schema = Schema(
        type: "Test::Planner::Jar",
        properties: ["JarName": .init(.string), "Lid": .init(.string), "Inside": .init(.string)],
        primaryIdentifier: ["JarName"],
        createOnly: ["JarName", "Lid"],
        readOnly: ["Arn"]
    )
    static func beforeCreate(_ desired: Document) -> [String: Document] {
        desired["JarName"]?.string.map { ["Arn": .string("arn:jar:\($0)")] } ?? [:]
    }
}

/// A stack with what is recorded and observed of it: makes a world in which the stack is applied, and plans in it.
struct World {
    var stack: Stack
    var state = State(lineage: "lineage", salt: "salt")
    var observations = Observations()
    let handlers = HandlerRegistry([ThingHandler<Box>(), ThingHandler<Jar>()])

    /// An empty account.
    init(_ body: (inout Stack) -> Void) {
        stack = Stack("test")
        body(&stack)
    }

    func plan(_ options: PlanOptions = PlanOptions()) throws(Diagnostics) -> Plan {
        var planner = try Planner(
            stack,
            handlers: handlers,
            state: state,
            observations: observations,
            options: options
        )
        return try planner.plan()
    }

    /// Does what a plan says, the way an apply would leave things: ids are made from the addresses.
    mutating func apply(_ options: PlanOptions = PlanOptions()) throws {
        let plan = try plan(options)
        for change in plan.changes { settle(change) }
        for output in plan.outputs { state.outputs[output.name] = output.after.map(resolved) }
        state.serial += 1
    }

    private func resolved(_ document: Document) -> Document {
        document.resolved { reference in
            guard let record = state.resources[reference.address] else { return nil }
            return record.attributes[reference.attribute] ?? record.properties[reference.attribute]
        }.sealed(salt: state.salt)
    }

    private mutating func settle(_ change: Change) {
        if let old = change.movedFrom { state.resources[old] = nil }
        if change.action == .delete || change.action == .forget {
            state.resources[change.address] = nil
            return
        }
        guard let node = stack.nodes[change.address], let desired = change.desired else { return }
        let isNew = change.action == .create || change.action == .replace
        let round = isNew ? "\(state.serial)" : ""
        let id = isNew ? newID(node, desired, round) : change.id ?? "none"
        let properties = resolved(desired)
        let attributes: [String: Document] = [
            "BoxId": .string(id.description), "Arn": .string("arn:\(id)"), "Endpoint.Address": .string("\(id).local"),
            "Version": isNew || change.paths.contains("Size")
                ? .integer(state.serial) : change.observed?.attributes["Version"] ?? 0,
        ]
        state.resources[change.address] = ResourceRecord(
            address: change.address,
            type: change.type,
            id: id,
            properties: properties,
            attributes: isNew || change.action == .update ? attributes : change.observed?.attributes ?? [:],
            dependencies: change.dependencies,
            protect: node.options.protect,
            retain: node.options.retain
        )
        let reported = properties.object?.filter { $0.key != "Password" } ?? [:]
        observations[change.type, id] = Observed(
            properties: .object(reported),
            attributes: state.resources[change.address]?.attributes ?? [:]
        )
    }

    private func newID(_ node: Stack.Node, _ desired: Document, _ round: String) -> PhysicalID {
        if node.type == Jar.schema.type, let name = resolved(desired)["JarName"]?.string { return PhysicalID(name) }
        return PhysicalID("box-\(node.address)-\(round)")
    }

    /// Somebody changes a property without us, or takes it away.
    mutating func tamper(_ address: Address, _ name: String, _ value: Document?) {
        guard let record = state.resources[address],
            var properties = observations[record.type, record.id]?.properties.object
        else { return }
        properties[name] = value
        observations[record.type, record.id]?.properties = .object(properties)
    }

    /// Somebody deletes a resource without us.
    mutating func vanish(_ address: Address) {
        guard let record = state.resources[address] else { return }
        observations[record.type, record.id] = nil
    }

    /// What the user changes in the description.
    mutating func describe(_ body: (inout Stack) -> Void) {
        stack = Stack("test", tags: stack.tags)
        body(&stack)
    }
}

extension Plan {
    subscript(address: Address) -> Change? { changes.first { $0.address == address } }

    /// The actions by address.
    var actions: [Address: Action] { Dictionary(uniqueKeysWithValues: changes.map { ($0.address, $0.action) }) }
}

extension Change {
    /// The paths of changed properties, joined by `/`; what forces a replacement is marked by `!`.
    var paths: [String] {
        properties.map { $0.path.joined(separator: "/") + ($0.forcesReplacement ? "!" : "") }
    }

    var driftedPaths: [String] { drift.map { $0.path.joined(separator: "/") } }
}

extension Stack {
    @discardableResult
    mutating func box(_ name: String, _ document: Document = [:]) -> Reference<Thing<Box>> {
        add(name, Thing<Box>(document))
    }

    @discardableResult
    mutating func jar(_ name: String, _ document: Document) -> Reference<Thing<Jar>> {
        add(name, Thing<Jar>(document))
    }
}

extension Reference {
    /// An attribute as it stands in a document.
    func at(_ name: String) -> Document { .reference(AttributeReference(address: address, attribute: name)) }
}
