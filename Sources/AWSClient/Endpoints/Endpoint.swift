/// Where a service listens, and what its signatures name.
package struct Endpoint: Sendable, Hashable {
    /// With a path where all of the service lies below one.
    package var url: HTTPURL
    package var signingRegion: String
    package var signingName: String
    /// Whether a setting named it, so that nothing may be put before its host.
    package var isOverridden: Bool
}

/// What can be said about endpoints in an environment or the SDKs' settings.
package struct EndpointSettings: Sendable, Hashable {
    /// One endpoint for every service that has none of its own here.
    package var all: HTTPURL?
    /// By the model's `serviceId`, as in `CloudWatch Logs`; case and the kind of separator do not count.
    package private(set) var services: [String: HTTPURL] = [:]
    /// Hosts with cryptography validated by FIPS 140.
    package var usesFIPS = false
    /// Hosts that have IPv6 addresses too.
    package var usesDualStack = false

    package init(
        all: HTTPURL? = nil,
        services: [String: HTTPURL] = [:],
        usesFIPS: Bool = false,
        usesDualStack: Bool = false
    ) {
        self.all = all
        self.usesFIPS = usesFIPS
        self.usesDualStack = usesDualStack
        for (service, url) in services {
            self[service] = url
        }
    }

    /// The endpoint of one service, named as in its model's `serviceId`.
    package subscript(service: String) -> HTTPURL? {
        get { services[Self.key(service)] }
        set { services[Self.key(service)] = newValue }
    }

    /// `CLOUDWATCH_LOGS` for `CloudWatch Logs`, as in the names of the environment's variables.
    static func key(_ serviceID: String) -> String {
        String(serviceID.map { $0 == " " || $0 == "-" ? "_" : $0 }).uppercased()
    }
}
