/// One place the stack is deployed to: an account and a region, with what is particular to it.
///
/// Written as a YAML file in `environments/`; see `docs/environments.md` for its keys.
public struct Environment: Sendable, Hashable {
    /// Names the environment on the command line and in the default state folder: letters, digits and `-`. Read from
    /// the file's own name.
    public var name: String
    /// The account, 12 digits. A caller in another one is refused. `nil`, for any, only where ``endpoint`` is set, that
    /// is, away from AWS itself.
    public var account: String?
    /// The region, as in `eu-central-1`.
    public var region: String
    /// Where every service is called instead of at AWS itself, as in `http://127.0.0.1:4566`.
    public var endpoint: String?
    /// Where single services are called, by name; they win over ``endpoint``. The names are those of
    /// `AWS_ENDPOINT_URL_<SERVICE>` in lower case, as in `cloudwatch_logs`: see ``serviceNames``.
    public var endpoints: [String: String]
    /// Where the state and its journal are kept.
    public var state: StateLocation
    /// Tags for every resource that can carry them; at most ``maximumTags``.
    public var tags: [String: String]
    /// Refuse to destroy the environment, and to delete or replace any resource of it.
    public var protect: Bool
    /// The network of the environment.
    public var network: Network
    /// The Kubernetes cluster. `nil`: there is none.
    public var cluster: Cluster?
    /// The PostgreSQL database. `nil`: there is none.
    public var database: Database?
    /// The names that the service is reached by. `nil`: there is no way in from the internet, and no load balancer.
    public var domain: Domain?
    /// What differs from one environment's load balancer to another's.
    public var loadBalancer = LoadBalancer()
    /// Where images are kept. `nil`: there is no repository.
    public var images: Images?
    /// The digest of the image to run, as the command line names it; no key of the file. `nil`: none was named.
    public var image: String?
    /// What runs on the cluster. `nil`: nothing.
    public var service: Service?
    /// How long the record of who did what is kept. `nil`: there is no record of this environment's own.
    public var auditTrail: AuditTrail?
    /// Who is told when something is wrong. `nil`: nobody, and there are no alarms.
    public var observability: Observability?
    /// Where the pipeline takes the source from. `nil`: there is no pipeline.
    public var delivery: Delivery?
    /// Where the values stand in the file.
    public var locations = SourceLocations()

    /// Where an environment's state and its journal are kept.
    public enum StateLocation: Sendable, Hashable {
        /// A folder on this machine, relative to the folder that the deployer runs in.
        case local(folder: String)
        /// A bucket.
        case s3(StateBucket)
    }

    /// - Parameters:
    ///   - name: Letters, digits and `-`.
    ///   - account: 12 digits; `nil` only with an `endpoint`.
    ///   - region: As in `eu-central-1`.
    ///   - endpoint: A URL for every service. Default: AWS itself.
    ///   - endpoints: URLs for single services. Default: none.
    ///   - state: Default: the local folder `.deployer/<name>`.
    ///   - tags: Tags for every resource. Default: none.
    ///   - protect: Refuse to destroy anything. Default: false.
    ///   - network: The network.
    public init(
        name: String,
        account: String?,
        region: String,
        endpoint: String? = nil,
        endpoints: [String: String] = [:],
        state: StateLocation? = nil,
        tags: [String: String] = [:],
        protect: Bool = false,
        network: Network
    ) {
        self.name = name
        self.account = account
        self.region = region
        self.endpoint = endpoint
        self.endpoints = endpoints
        self.state = state ?? .local(folder: Self.defaultFolder(for: name))
        self.tags = tags
        self.protect = protect
        self.network = network
    }

    /// The place in the file of the value at `path`, or of the value around it where it was left to its default.
    ///
    /// - Parameter path: Keys joined by dots, positions in square brackets: `network.zones[1].publicCidr`.
    /// - Returns: `nil` for an environment that was made in code.
    public func location(of path: String) -> Diagnostic.Location? {
        locations[path]
    }

    /// The URL that a service is called at.
    ///
    /// - Parameter service: One of ``serviceNames``.
    /// - Returns: `nil` for AWS itself.
    public func endpoint(for service: String) -> String? {
        endpoints[service] ?? endpoint
    }

    /// The services that can have an endpoint of their own.
    public static let serviceNames = [
        "acm", "cloudcontrol", "cloudformation", "cloudtrail", "cloudwatch", "cloudwatch_logs", "codebuild",
        "codeconnections", "codepipeline", "ec2", "ecr", "eks", "elastic_load_balancing_v2", "eventbridge", "iam",
        "kms",
        "rds", "resource_groups_tagging_api", "route_53", "s3", "secrets_manager", "service_quotas", "sns", "sso",
        "sso_oidc", "sts",
    ]

    /// AWS takes 50 tags on a resource; this leaves room for the deployer's own and the resource's.
    public static let maximumTags = 40

    /// Where the state of an environment is that says nothing of it.
    package static func defaultFolder(for name: String) -> String {
        ".deployer/\(name)"
    }
}
