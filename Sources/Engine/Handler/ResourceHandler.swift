package import Infra

/// Creates, reads, changes and deletes the resources of one type.
///
/// A handler translates between the registry's properties and a service's calls. It must not wait, retry, log or wrap
/// errors; the engine does all of that, for every type in the same way.
package protocol ResourceHandler<Model>: AnyResourceHandler {
    associatedtype Model: Resource

    /// What exists of the given resources.
    ///
    /// Must read many with as few calls as the service allows. A resource may be absent from the result only when the
    /// service says that it does not exist; every other failure must be thrown. A list or a map that is reported must be
    /// given whole, an empty one as empty: what is missing in it counts as taken out by somebody. Tags that the ownership token added and
    /// tags of AWS itself (`aws:`) are left out, except `deployer:stack` and `deployer:address`.
    func read(_ ids: [PhysicalID]) async throws -> [PhysicalID: ObservedResource<Model>]

    /// Makes the resource exist, by exactly one call that changes anything, which carries the token.
    ///
    /// The token goes where the service has room for it: client token, name, tags. What the call cannot set is left to
    /// `update`, which the engine calls next. Must do no harm when it is called twice with one token.
    func create(_ desired: Model, token: OwnershipToken) async throws -> PhysicalID

    /// Makes an existing resource equal to what is desired, by the differences to what was observed.
    ///
    /// Must be idempotent, and must finish what `create` began. Properties that are `nil` in `desired` are managed by
    /// nobody and stay as they are, unless `removed` names them: those go back to the service's default. Inner ones are
    /// named from the outside in, joined by `/`: a tag as `Tags/Name`, a member as `Configuration/Size`.
    /// Tags that are neither in `desired` nor in `removed` belong to somebody else and stay.
    /// What the service never reports stands in `observed` as it was last applied, secrets as digests; it is `nil` after a
    /// create and after an interrupted run, when nobody knows.
    func update(
        _ id: PhysicalID,
        to desired: Model,
        from observed: ObservedResource<Model>,
        removed: Set<String>
    ) async throws

    /// How far along a resource is, where that depends on what is desired of it: whether to wait for reserved capacity,
    /// for instance. Asked while an apply waits until the resource is ready. Default: what `read` said.
    func status(of observed: ObservedResource<Model>, desired: Model) -> ResourceStatus

    /// Removes the resource. Must succeed, or throw the service's not-found, when it is gone already; the engine looks
    /// whether that is so. `recorded` holds what only matters now, such as how long a key waits before it is destroyed.
    func delete(_ id: PhysicalID, recorded: Recorded<Model>) async throws

    /// The resource that an earlier `create` with this token made, where its answer was never seen.
    ///
    /// Must tell a resource of this token from one that somebody else made under the same name.
    func find(_ desired: Model, token: OwnershipToken) async throws -> PhysicalID?

    /// Attributes that are certain before the resource exists, such as an ARN made of account, region and name.
    func attributesBeforeCreate(_ desired: Model) -> [String: Document]

    /// Attributes whose values an update with these changes may change, such as the number of the latest version. The
    /// others are taken to stay as they are. Default: none.
    func attributesChanging(with changes: [PropertyChange]) -> Set<String>

    /// Whether a change of a `conditionalCreateOnly` property can only be made by a new resource. Asked for each of them.
    /// Default: never.
    func replaces(_ change: PropertyChange) -> Bool

    /// Whether the resource is gone after a delete; false for what exists as long as something else does and is only
    /// managed no longer. Default: true.
    var isGoneAfterDelete: Bool { get }

    /// How long a create usually takes in AWS itself; a plan's estimate and the order of work use it.
    var typicalDuration: Duration { get }
}

extension ResourceHandler {
    package func status(of observed: ObservedResource<Model>, desired: Model) -> ResourceStatus { observed.status }
    package func attributesBeforeCreate(_ desired: Model) -> [String: Document] { [:] }
}

/// The identifier of a resource in AWS, as in `vpc-0ab1`; several parts of a primary identifier are joined by `|`.
package struct PhysicalID: Sendable, Hashable, Comparable, Codable, CustomStringConvertible, ExpressibleByStringLiteral
{
    package let description: String

    package init(_ description: String) { self.description = description }
    package init(stringLiteral value: String) { description = value }

    /// Joins the parts of a primary identifier by `|`.
    package init(parts: [String]) { description = parts.joined(separator: "|") }

    /// The parts of a primary identifier.
    package var parts: [String] { description.split(separator: "|", omittingEmptySubsequences: false).map(String.init) }

    package static func < (left: PhysicalID, right: PhysicalID) -> Bool { left.description < right.description }

    package init(from decoder: any Decoder) throws {
        description = try decoder.singleValueContainer().decode(String.self)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// What a service reports of a resource, in the type's own properties.
package struct ObservedResource<Model: Resource>: Sendable {
    /// Properties that the service did not report are `nil`; that is not drift.
    package var resource: Model
    /// Read-only properties, by the registry's names; nested ones joined by dots.
    package var attributes: [String: Document]
    package var status: ResourceStatus

    package init(_ resource: Model, attributes: [String: Document] = [:], status: ResourceStatus = .ready) {
        self.resource = resource
        self.attributes = attributes
        self.status = status
    }
}

/// What the state says of a resource that is to be deleted.
package struct Recorded<Model: Resource>: Sendable {
    /// Properties as last applied, secrets as digests; `nil` where they are not known.
    package var properties: Model?
    /// Whether its data is to be kept in a last snapshot.
    package var snapshot: Bool

    package init(_ properties: Model? = nil, snapshot: Bool = false) {
        self.properties = properties
        self.snapshot = snapshot
    }
}

/// How far along a resource is.
package enum ResourceStatus: Sendable, Hashable, Codable {
    case ready
    /// Being created or changed; the text is the service's own word.
    case pending(String)
    /// Will not become ready.
    case failed(String)
    /// Being deleted.
    case deleting
}

/// What a service reports of a resource, as a document; the engine's view of `ObservedResource`.
package struct Observed: Sendable, Hashable, Codable {
    package var properties: Document
    package var attributes: [String: Document]
    package var status: ResourceStatus

    package init(properties: Document, attributes: [String: Document] = [:], status: ResourceStatus = .ready) {
        self.properties = properties
        self.attributes = attributes
        self.status = status
    }
}
