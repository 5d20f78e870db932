package import Infra

/// Everything that is known of what a stack has in AWS.
///
/// The file format is JSON; `version` says which. Every released version stays readable.
package struct State: Sendable, Hashable {
    package static let currentVersion = 1

    package var version: Int
    /// Given once, when a state is first written: two states of one lineage are versions of each other.
    package var lineage: String
    /// Grows by one with every write.
    package var serial: Int
    /// Where the resources are; `nil` in a state that an earlier deployer wrote, until its next save.
    package var place: Place?
    package var resources: [Address: ResourceRecord]
    /// Creates whose answer was never seen. The next run settles them; a create that is made again takes their token.
    package var intents: [Address: JournalEntry.Intent]
    /// Outputs as of the last apply.
    package var outputs: [String: Document]
    /// Salt of the digests of secrets, hexadecimal.
    package var salt: String
    /// Seconds that a create of each type has taken, the latest first, at most five.
    package var durations: [ResourceType: [Double]]
    /// The digests of images whose releases were taken back, and that were not rolled out anew since.
    package var takenBack: Set<String>

    package init(lineage: String, salt: String) {
        version = Self.currentVersion
        self.lineage = lineage
        serial = 0
        resources = [:]
        intents = [:]
        outputs = [:]
        self.salt = salt
        durations = [:]
        takenBack = []
    }
}

/// What is known of one resource.
package struct ResourceRecord: Sendable, Hashable {
    package var address: Address
    package var type: ResourceType
    package var id: PhysicalID
    /// Properties as last applied, resolved; secrets as digests.
    package var properties: Document
    package var attributes: [String: Document]
    /// What it was made after, and must be deleted before.
    package var dependencies: [Address]
    package var token: OwnershipToken?
    package var protect: Bool
    package var retain: Bool
    /// Whether its data is kept in a last snapshot when it is deleted.
    package var snapshot: Bool
    /// False from the answer to a create, or the beginning of an update, until the resource is ready with all its
    /// properties. An update that may have been cut short must be made again, also for what AWS never reports back.
    package var isComplete: Bool
    /// Predecessors of a replacement that are still to be deleted.
    package var deposed: [Deposed]

    /// An earlier incarnation.
    package struct Deposed: Sendable, Hashable {
        package var type: ResourceType
        package var id: PhysicalID
        /// Properties as last applied, resolved; secrets as digests.
        package var properties: Document
        /// What it was made after, and must be deleted before.
        package var dependencies: [Address]
        package var snapshot: Bool

        package init(
            type: ResourceType,
            id: PhysicalID,
            properties: Document = .object([:]),
            dependencies: [Address],
            snapshot: Bool = false
        ) {
            self.type = type
            self.id = id
            self.properties = properties
            self.dependencies = dependencies
            self.snapshot = snapshot
        }
    }

    /// Whether it has been ready with these properties, whatever a later update has done to it. The answer to a create has no attributes.
    var wasReady: Bool { isComplete || !attributes.isEmpty }

    /// Of a deployment, the image of its first container, as in `registry.test/shop@sha256:…`.
    package var image: String? {
        guard type == Kubernetes.Deployment.schema.type else { return nil }
        return properties["spec"]?["template"]?["spec"]?["containers"]?.array?.first?["image"]?.string
    }

    /// The digest in it.
    var deployedImage: String? {
        image.flatMap { image in image.firstIndex(of: "@").map { String(image[image.index(after: $0)...]) } }
    }

    /// What is to be deleted when it goes.
    package var incarnation: Deposed {
        Deposed(type: type, id: id, properties: properties, dependencies: dependencies, snapshot: snapshot)
    }

    package init(
        address: Address,
        type: ResourceType,
        id: PhysicalID,
        properties: Document = .object([:]),
        attributes: [String: Document] = [:],
        dependencies: [Address] = [],
        token: OwnershipToken? = nil,
        protect: Bool = false,
        retain: Bool = false,
        snapshot: Bool = false,
        isComplete: Bool = true,
        deposed: [Deposed] = []
    ) {
        self.address = address
        self.type = type
        self.id = id
        self.properties = properties
        self.attributes = attributes
        self.dependencies = dependencies
        self.token = token
        self.protect = protect
        self.retain = retain
        self.snapshot = snapshot
        self.isComplete = isComplete
        self.deposed = deposed
    }
}
