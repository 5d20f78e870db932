extension Stack {
    /// Everything that an environment's application runs on.
    ///
    /// - Parameter environment: Its ranges, tags and protection.
    /// - Throws: `Diagnostics` with every mistake, each with its place in the environment's file.
    public init(environment: Environment) throws(Diagnostics) {
        self.init(environment.name, tags: Tags(environment.tags.mapValues { Input($0) }))
        addApplication(environment)
        if environment.protect { protectEverything() }
        self = try validated()
    }

    /// Adds the resources and outputs of the application.
    private mutating func addApplication(_ environment: Environment) {
        let network = addNetwork(environment.network, region: environment.region, account: environment.account)
        output("vpcId", network.vpc.vpcId)
        output("publicSubnetIds", network.zones.map(\.publicSubnet.subnetId))
        output("applicationSubnetIds", network.zones.map(\.applicationSubnet.subnetId))
        output("databaseSubnetIds", network.zones.map(\.databaseSubnet.subnetId))
        output("natAddresses", network.zones.compactMap(\.natAddress?.publicIp))
    }
}
