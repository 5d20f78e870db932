package import Infra

/// A handler without its type: in terms of documents, for an engine that does not know the types.
///
/// The contract of each function is that of `ResourceHandler`, which translates for the types that are known when the
/// deployer is built. What manages types whose schema is only read at plan time conforms directly.
package protocol AnyResourceHandler: Sendable {
    /// What the registry says of the type.
    var schema: Schema { get }

    /// What exists of the given resources; `ResourceHandler.read`.
    func observe(_ ids: [PhysicalID]) async throws -> [PhysicalID: Observed]

    /// Of what `observe` found, what the state means: not what somebody made in the place of a resource that is gone. Must throw
    /// where the ids lead elsewhere than when they were written down, since nothing that is not there is gone then.
    ///
    /// `recorded`: The attributes that the state has, of all resources that were looked for. Default: all that was found.
    func recognize(
        _ found: [PhysicalID: Observed],
        recorded: [PhysicalID: [String: Document]]
    ) async throws -> [PhysicalID: Observed]

    /// Makes the resource exist; `ResourceHandler.create`. May throw `ErrorDisposition.underway` where the service works on
    /// the call and has not named what it makes yet; the same call with the same token must then tell how far it is.
    func create(document: Document, token: OwnershipToken) async throws -> PhysicalID

    /// Makes an existing resource equal to what is desired; `ResourceHandler.update`.
    func update(
        _ id: PhysicalID,
        toDocument desired: Document,
        from observed: Observed,
        removed: Set<String>
    ) async throws

    /// How far along a resource is in view of what is desired; `ResourceHandler.status`. Default: what was observed.
    func status(of observed: Observed, desired: Document) throws -> ResourceStatus

    /// What the service says it would make of a create, where `observed` is `nil`, or of an update; nothing changes. Asked when
    /// a plan is made, so that what would be refused is told before an apply. May throw what `create` and `update` throw.
    /// `nil` where it cannot be asked, as long as what the resource stands in is not there. Default: `nil`.
    func rehearse(document: Document, observed: Observed?) async throws -> Observed?

    /// Waits until a resource may be another than it was when it was last observed, so that the engine need not wait for its
    /// next look. Must end when its task is cancelled; whatever it throws ends nothing but the watching. Default: `nil`, which
    /// is no watching.
    func change(of id: PhysicalID) -> (@Sendable () async throws -> Void)?

    /// Removes the resource; `ResourceHandler.delete`. `properties` are those last applied, secrets as digests.
    func delete(_ id: PhysicalID, properties: Document, snapshot: Bool) async throws

    /// What an earlier create with this token made; `ResourceHandler.find`.
    func find(document: Document, token: OwnershipToken) async throws -> PhysicalID?

    /// Attributes that are certain before the resource exists; `ResourceHandler.attributesBeforeCreate`.
    func attributesBeforeCreate(document: Document) -> [String: Document]

    /// Attributes whose values an update may change; `ResourceHandler.attributesChanging`. Default: none.
    func attributesChanging(with changes: [PropertyChange]) -> Set<String>

    /// Whether a change of a `conditionalCreateOnly` property replaces; `ResourceHandler.replaces`. Default: never.
    func replaces(_ change: PropertyChange) -> Bool

    /// Whether the resource is gone after a delete. Default: true.
    var isGoneAfterDelete: Bool { get }

    /// How long a create usually takes in AWS itself. Default: 2 seconds.
    var typicalDuration: Duration { get }

    /// How long anything may take at most, where the service itself says when it has failed. Default: what the engine's
    /// patience makes of the typical duration.
    var longestDuration: Duration? { get }
}

extension AnyResourceHandler {
    package func recognize(
        _ found: [PhysicalID: Observed],
        recorded: [PhysicalID: [String: Document]]
    ) async throws -> [PhysicalID: Observed] { found }
    package func attributesBeforeCreate(document: Document) -> [String: Document] { [:] }
    package func rehearse(document: Document, observed: Observed?) async throws -> Observed? { nil }
    package func change(of id: PhysicalID) -> (@Sendable () async throws -> Void)? { nil }
    package func status(of observed: Observed, desired: Document) throws -> ResourceStatus { observed.status }
    package func attributesChanging(with changes: [PropertyChange]) -> Set<String> { [] }
    package func replaces(_ change: PropertyChange) -> Bool { false }
    package var isGoneAfterDelete: Bool { true }
    package var typicalDuration: Duration { .seconds(2) }
    package var longestDuration: Duration? { nil }
}
