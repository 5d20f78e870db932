import AWSClient
import Engine
import Infra
import TerminalUI

/// A way to AWS, or to what an environment names in its place.
struct Connection {
    let client: AWSClient
    let caller: CallerIdentity
    let region: String
    let partition: Partition

    /// What the state keeps of it.
    var place: Place { Place(partition: partition.id, account: caller.account, region: region) }

    /// Connects, and makes sure that the caller belongs to the environment's account before anything is read.
    ///
    /// - Parameters:
    ///   - environment: Names account, region and endpoints.
    ///   - client: For the environment's region and endpoints; `nil` makes one.
    ///   - host: Variables and home folder, for credentials and settings.
    ///   - console: With a verbose one, every request is shown.
    /// - Throws: `Diagnostic` for a caller in another account; `ConfigFileError`, `SettingError`, `CredentialsError`, `AWSError`.
    init(_ environment: Infra.Environment, client: AWSClient?, host: Host, console: Console) async throws {
        self.client = try client ?? Self.client(environment, host: host, console: console)
        caller = try await CallerIdentity(asking: self.client)
        region = environment.region
        partition = .of(region: environment.region)
        try caller.check(environment)
    }

    /// A client for the environment's region and endpoints; nothing is called yet.
    static func client(_ environment: Infra.Environment, host: Host, console: Console) throws -> AWSClient {
        var observer: RequestObserver?
        if console.errors.layout.detail == .verbose { observer = { console.show($0) } }
        return try AWSClient(
            environment: host.variables,
            home: host.home,
            region: environment.region,
            endpoints: EndpointSettings(of: environment),
            userAgent: "deployer/\(Deployer.version)",
            observer: observer
        )
    }
}

extension EndpointSettings {
    /// - Throws: `Diagnostic` for a service that is not known by that name, or an address that is no URL.
    fileprivate init(of environment: Infra.Environment) throws {
        func url(_ text: String, _ key: String) throws -> HTTPURL {
            do { return try HTTPURL(text) } catch {
                throw Diagnostic(
                    .error,
                    "Endpoint is no URL",
                    detail: "\(key) is \"\(text)\", but should be like http://127.0.0.1:4566.",
                    locations: environment.location(of: key).map { [$0] } ?? []
                )
            }
        }
        self.init(all: try environment.endpoint.map { try url($0, "endpoint") })
        for (name, text) in environment.endpoints {
            self[ServiceNames.serviceID(for: name)] = try url(text, "endpoints.\(name)")
        }
    }
}

/// Names of services: an environment has those of host names, settings of the SDKs have those of models.
enum ServiceNames {
    /// Those whose two names differ in more than case.
    private static let different = [
        "logs": "CloudWatch Logs",
        "monitoring": "CloudWatch",
        "elasticloadbalancing": "Elastic Load Balancing v2",
        "events": "EventBridge",
        "route53": "Route 53",
        "secretsmanager": "Secrets Manager",
        "api.ecr": "ECR",
    ]

    /// The model's `serviceId` for the first label of a host, as in `CloudWatch Logs` for `logs`.
    static func serviceID(for hostLabel: String) -> String { different[hostLabel] ?? hostLabel }
}
