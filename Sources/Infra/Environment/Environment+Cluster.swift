extension Environment {
    /// The Kubernetes cluster of an environment.
    public struct Cluster: Sendable, Hashable {
        /// The cluster's name: letters, digits, `-` and `_`, at most 100. `nil`: the environment's.
        public var name: String?
        /// Kubernetes' version, as in `1.34`. A higher one upgrades the cluster, one minor version at a time.
        public var version: String
        /// What happens when AWS's standard support for the version ends.
        public var support: Support
        /// What the pods run on.
        public var nodes: Nodes
        /// Ranges that may reach the public endpoint, as in `192.0.2.0/24`. Empty: there is no public endpoint, and the
        /// cluster is reached from inside of its network alone.
        public var publicAccessCidrs: [String]
        /// ARNs of the roles that may do everything in the cluster.
        public var administrators: [String]
        /// How long logs of the control plane and of the containers are kept, in days; one of
        /// `Environment.Network.retentionDays`.
        public var logRetentionDays: Int
        /// Whether AWS refuses to delete the cluster.
        public var deletionProtection: Bool
        /// A kubeconfig that leads to the cluster which objects go to, in place of EKS's own API: an emulator has none. Relative to
        /// the folder that the deployer runs in. `nil`: EKS's own.
        public var kubeconfig: String?
        /// The context of the kubeconfig, which may have another name tomorrow. `nil`: its current one, whichever that is when the
        /// deployer runs.
        public var context: String?
        /// Where the values stand in the file.
        public var locations = SourceLocations()

        /// - Parameters:
        ///   - name: Default: the environment's name.
        ///   - version: Kubernetes' version, as in `1.34`.
        ///   - support: Default: standard.
        ///   - nodes: Default: EKS Auto Mode.
        ///   - publicAccessCidrs: Default: no public endpoint.
        ///   - administrators: Default: none but AWS's own.
        ///   - logRetentionDays: Default: 90.
        ///   - deletionProtection: Default: true.
        ///   - kubeconfig: Default: EKS's own API.
        ///   - context: Default: the kubeconfig's current one.
        public init(
            name: String? = nil,
            version: String,
            support: Support = .standard,
            nodes: Nodes = .automatic,
            publicAccessCidrs: [String] = [],
            administrators: [String] = [],
            logRetentionDays: Int = 90,
            deletionProtection: Bool = true,
            kubeconfig: String? = nil,
            context: String? = nil
        ) {
            self.name = name
            self.version = version
            self.support = support
            self.nodes = nodes
            self.publicAccessCidrs = publicAccessCidrs
            self.administrators = administrators
            self.logRetentionDays = logRetentionDays
            self.deletionProtection = deletionProtection
            self.kubeconfig = kubeconfig
            self.context = context
        }
    }
}

extension Environment.Cluster {
    /// What happens when AWS's standard support for a version ends, 14 months after it came out.
    public enum Support: String, Sendable, Hashable, CaseIterable {
        /// AWS upgrades the cluster, which costs nothing; the settings' version must then follow.
        case standard
        /// The version stays for another 12 months, at six times the price.
        case extended
    }

    /// What the pods run on.
    public enum Nodes: Sendable, Hashable {
        /// EKS Auto Mode: AWS starts, patches and replaces the nodes as the pods need them.
        case automatic
        /// Node groups of fixed kinds of instances, which are upgraded with the cluster.
        case managed([NodeGroup])
    }

    /// Instances of some types that are alike.
    public struct NodeGroup: Sendable, Hashable {
        /// Names the group: letters, digits and `-`.
        public var name: String
        /// Types of one architecture, the first being preferred, as in `m7i.large`.
        public var instanceTypes: [String]
        /// What the instances' processors understand.
        public var architecture: Architecture
        /// The fewest nodes, and how many there are at first.
        public var minimum: Int
        /// The most nodes; the group grows and shrinks where something in the cluster asks for it.
        public var maximum: Int
        /// The size of each node's volume, in GiB.
        public var diskGiB: Int
        /// Whether the nodes are spot instances, which AWS takes back with two minutes' notice.
        public var isSpot: Bool
        /// Whether EKS replaces or reboots nodes that fail.
        public var isRepaired: Bool

        /// - Parameters:
        ///   - name: Names the group.
        ///   - instanceTypes: Default: `m7i.large`.
        ///   - architecture: Default: x86-64.
        ///   - minimum: Default: 2.
        ///   - maximum: Default: 6.
        ///   - diskGiB: Default: 50.
        ///   - isSpot: Default: false.
        ///   - isRepaired: Default: true.
        public init(
            name: String,
            instanceTypes: [String] = ["m7i.large"],
            architecture: Architecture = .x86,
            minimum: Int = 2,
            maximum: Int = 6,
            diskGiB: Int = 50,
            isSpot: Bool = false,
            isRepaired: Bool = true
        ) {
            self.name = name
            self.instanceTypes = instanceTypes
            self.architecture = architecture
            self.minimum = minimum
            self.maximum = maximum
            self.diskGiB = diskGiB
            self.isSpot = isSpot
            self.isRepaired = isRepaired
        }
    }

    /// What processors understand.
    public enum Architecture: String, Sendable, Hashable, CaseIterable {
        case x86
        case arm
    }
}
