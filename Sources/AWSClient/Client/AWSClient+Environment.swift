extension AWSClient {
    /// A client set up as the SDKs set themselves up: shared files, variables, the credential chain.
    ///
    /// - Parameters:
    ///   - environment: The environment's variables.
    ///   - home: The user's home folder.
    ///   - time: The clock.
    ///   - region: Goes before `AWS_REGION` and the profile's.
    ///   - profile: Goes before `AWS_PROFILE`; given, the environment's keys do not count.
    ///   - endpoints: Go before the variables and the profile's.
    ///   - userAgent: As in `deployer/0.4.0`.
    ///   - observer: Told of each attempt, those of the credential chain excepted.
    /// - Throws: `ConfigFileError` or `SettingError` for settings that cannot be understood, `SettingError` without a
    ///   region. Credentials are looked for with the first call.
    package convenience init(
        environment: [String: String],
        home: String,
        time: TimeSource = .system,
        region: String? = nil,
        profile: String? = nil,
        endpoints: EndpointSettings = EndpointSettings(),
        userAgent: String = "deployer",
        observer: RequestObserver? = nil
    ) throws {
        let shared = try SharedConfig(environment: environment, home: home, profile: profile)
        guard let region = region ?? shared.region(environment: environment) else {
            throw SettingError(name: "AWS_REGION", value: "", allowed: "the name of a region, as in 'eu-central-1'")
        }
        let transport = try CurlTransport(
            settings: TransportSettings(environment: environment, authoritiesPath: shared.authoritiesPath)
        )
        let settings = try shared.endpointSettings(environment: environment, configured: endpoints)
        let credentials = CredentialChain(
            environment: environment,
            home: home,
            time: time,
            transport: transport,
            profile: profile,
            region: region,
            endpoints: settings
        )
        var configuration = Configuration(
            region: region,
            credentials: credentials,
            transport: transport,
            time: time,
            endpoints: settings,
            observer: observer,
            userAgent: userAgent
        )
        if let maxAttempts = try shared.maxAttempts(environment: environment) {
            configuration.retry.maxAttempts = maxAttempts
        }
        self.init(configuration)
    }
}
