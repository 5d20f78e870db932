extension Environment {
    /// The keys of an environment file: the one place that says which there are.
    ///
    /// - Parameter name: The environment's name, which is that of its file.
    /// - Returns: The form of the whole file.
    static func form(name: String) -> Form<Environment> {
        let blank = Environment(name: name, account: nil, region: "", network: Network(cidrBlock: "", zones: []))
        return .group(
            defaults: blank,
            keys: [
                .optional(
                    "account",
                    \.account,
                    .account,
                    "The AWS account. A caller in another account is refused before anything is read.",
                    defaultText: "none; required unless `endpoint` is set"
                ),
                .required("region", \.region, .region, "The AWS region that everything is made in."),
                .optional(
                    "endpoint",
                    \.endpoint,
                    .url,
                    "Where every service is called instead of at AWS, such as an emulator.",
                    defaultText: "AWS itself"
                ),
                .optional(
                    "endpoints",
                    \.endpoints,
                    .dictionary(
                        "a group of services, each with a URL",
                        key: .serviceName,
                        value: .url,
                        maximum: serviceNames.count
                    ),
                    "Where single services are called; they win over `endpoint`."
                ),
                .optional(
                    "state",
                    \.state,
                    stateForm(name: name),
                    "Where the state and its journal are kept.",
                    defaultText: "`local`"
                ),
                .optional(
                    "tags",
                    \.tags,
                    .dictionary(
                        "a group of up to \(maximumTags) tags",
                        key: .tagKey,
                        value: .tagValue,
                        maximum: maximumTags
                    ),
                    "Tags for every resource that can carry them; a resource's own win."
                ),
                .optional(
                    "protect",
                    \.protect,
                    .truth,
                    "Refuse to destroy the environment, and to delete or replace any resource of it."
                ),
                .required("network", \.network, networkForm, "The VPC and its subnets."),
                .optional(
                    "cluster",
                    \.cluster,
                    clusterForm,
                    "The Kubernetes cluster that pods run on.",
                    defaultText: "none: no cluster"
                ),
                .optional(
                    "database",
                    \.database,
                    databaseForm,
                    "The PostgreSQL database.",
                    defaultText: "none: no database"
                ),
                .optional(
                    "domain",
                    \.domain,
                    domainForm,
                    "The names that the service is reached by, and its certificate.",
                    defaultText: "none: no load balancer"
                ),
                .optional(
                    "loadBalancer",
                    \.loadBalancer,
                    loadBalancerForm,
                    "The load balancer that a `domain` brings with it."
                ),
                .optional(
                    "images",
                    \.images,
                    imagesForm,
                    "The repository of the service's images.",
                    defaultText: "none: no repository"
                ),
                .optional(
                    "service",
                    \.service,
                    serviceForm,
                    "The service that runs on the cluster.",
                    defaultText: "none: nothing runs on the cluster"
                ),
                .optional(
                    "auditTrail",
                    \.auditTrail,
                    auditTrailForm,
                    "The record of who did what in the account.",
                    defaultText: "none: no trail"
                ),
                .optional(
                    "observability",
                    \.observability,
                    observabilityForm,
                    "Alarms, who is told by them, a dashboard, and the application's logs.",
                    defaultText: "none: no alarms"
                ),
                .optional(
                    "delivery",
                    \.delivery,
                    deliveryForm,
                    "The pipeline that builds and tests each commit.",
                    defaultText: "none: no pipeline"
                ),
            ],
            atLeastOneOf: ["account", "endpoint"]
        )
    }

    private static let networkForm = Form.group(
        defaults: Network(cidrBlock: "", zones: []),
        keys: [
            .required("cidrBlock", \.cidrBlock, .range, "The VPC's range; those of all subnets lie inside of it."),
            .required(
                "zones",
                \.zones,
                .list(of: zoneForm, "zones", count: 1...6),
                "The availability zones to be in, each with its subnets."
            ),
            .optional(
                "natGateways",
                \.natGateways,
                .choice,
                "Where the application subnets reach the internet from: a gateway in each zone, one in the first zone for all, or not at all."
            ),
            .optional(
                "flowLogRetentionDays",
                \.flowLogRetentionDays,
                .retentionDays,
                "How long the network's flow logs are kept."
            ),
        ]
    )

    private static let zoneForm = Form.group(
        defaults: Network.Zone(name: "", publicCidr: "", applicationCidr: "", databaseCidr: ""),
        keys: [
            .required("name", \.name, .zoneName, "The zone's name, which begins with the region's."),
            .required("publicCidr", \.publicCidr, .range, "Range for load balancers and NAT gateways."),
            .required("applicationCidr", \.applicationCidr, .range, "Range for the application."),
            .required("databaseCidr", \.databaseCidr, .range, "Range for databases, without a way to the internet."),
        ]
    )
}
