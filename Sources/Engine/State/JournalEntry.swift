package import Infra

/// One line of the journal: something that is about to happen, or has happened, to a resource.
///
/// Folding the entries over the state that they started from gives the state after them.
package enum JournalEntry: Sendable, Hashable {
    /// Written before the call that makes a resource exist.
    case createBegan(Intent)
    /// The call was answered; the resource exists. An earlier incarnation of the address, under another id, becomes a
    /// deposed predecessor: that is how a replacement that creates first is written down. A predecessor of that id is none
    /// any more.
    case createSucceeded(Address, PhysicalID)
    /// The call was refused, or nothing came of it and it will not be made again; the intent is settled.
    case createFailed(Address)
    /// The resource is ready and as desired; the record goes into the state as it is.
    case completed(ResourceRecord)
    /// Written before the calls that change it; what AWS never reports back counts as unknown from here on.
    case updateBegan(Address)
    case deleteBegan(Address, PhysicalID)
    /// The resource, or the deposed predecessor of that id, is gone.
    case deleted(Address, PhysicalID)
    /// Taken out of the state, left in AWS.
    case forgotten(Address)
    /// Resources that have other addresses from now on, all at once: old address to new address.
    case moved([Address: Address])
    /// The outputs after an apply.
    case outputs([String: Document])
    /// Seconds that a create took.
    case measured(ResourceType, Double)
    /// Written before the release of the image of that digest is taken back.
    case takenBack(String)

    /// Everything that is needed to settle a create later.
    package struct Intent: Sendable, Hashable {
        package var address: Address
        package var type: ResourceType
        package var token: OwnershipToken
        /// Resolved; secrets as digests.
        package var properties: Document
        package var dependencies: [Address]
        package var protect: Bool
        package var retain: Bool
        package var snapshot: Bool

        package init(
            address: Address,
            type: ResourceType,
            token: OwnershipToken,
            properties: Document,
            dependencies: [Address],
            protect: Bool = false,
            retain: Bool = false,
            snapshot: Bool = false
        ) {
            self.address = address
            self.type = type
            self.token = token
            self.properties = properties
            self.dependencies = dependencies
            self.protect = protect
            self.retain = retain
            self.snapshot = snapshot
        }
    }
}
