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
        let service = addWebService(environment)
        let network = service.network
        output("vpcId", network.vpc.vpcId)
        output("publicSubnetIds", network.zones.map(\.publicSubnet.subnetId))
        output("applicationSubnetIds", network.zones.map(\.applicationSubnet.subnetId))
        output("databaseSubnetIds", network.zones.map(\.databaseSubnet.subnetId))
        output("natAddresses", network.zones.compactMap(\.natAddress?.publicIp))
        if let cluster = service.cluster { output("clusterName", Input(cluster.name)) }
        if let database = service.database {
            output("databaseAddress", database.instance.endpointAddress)
            output("databasePasswordArn", database.password.id)
        }
        if let balancer = service.loadBalancer { output("loadBalancerName", balancer.loadBalancer.dnsName) }
        if let domain = environment.domain { output("url", Input("https://\(domain.name)")) }
        if let images = service.images { output("repositoryUri", images.repository.repositoryUri) }
        if service.workload != nil, let settings = environment.service {
            output("namespace", Input(settings.namespace))
        }
        if let delivery = service.delivery { output("pipelineName", delivery.pipeline.name) }
        if let observability = service.observability { output("dashboardName", observability.dashboard.dashboardName) }
    }
}
