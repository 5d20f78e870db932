package import AWSSigner
import Synchronization

/// Finds credentials as the SDKs do: environment, shared files, web identity, container endpoint, instance metadata.
///
/// The first way that is set up decides. Where it fails the search ends there, so that a mistyped profile never
/// deploys with somebody else's rights.
package struct CredentialChain: CredentialsProvider {
    private let cache: RefreshingCredentials
    private let found = Found()

    /// Which way the credentials in use were found by, as in `environment`; `nil` before the first search.
    package var sourceName: String? { found.name.withLock { $0 } }

    private final class Found: Sendable {
        let name = Mutex<String?>(nil)
    }

    /// - Parameters:
    ///   - environment: The environment's variables.
    ///   - home: The user's home folder.
    ///   - time: The clock.
    ///   - transport: Carries the calls to STS, SSO and the metadata services.
    ///   - profile: Goes before `AWS_PROFILE`; given, the environment's keys do not count.
    ///   - region: Where STS is asked; `nil` takes the profile's, or us-east-1.
    ///   - endpoints: For STS and SSO.
    package init(
        environment: [String: String],
        home: String,
        time: TimeSource,
        transport: any HTTPTransport,
        profile: String? = nil,
        region: String? = nil,
        endpoints: EndpointSettings = EndpointSettings()
    ) {
        let context = CredentialContext(
            environment: environment,
            home: home,
            time: time,
            transport: transport,
            endpoints: endpoints,
            region: region
        )
        // The files are read with each search: the user may log in again while an apply runs.
        cache = RefreshingCredentials(time: time) { [found] in
            let (credentials, name) = try await Self.search(context, profile: profile)
            found.name.withLock { $0 = name }
            return credentials
        }
    }

    package func credentials() async throws -> Credentials? {
        try await cache.credentials()
    }

    package func discard(_ credentials: Credentials) async {
        await cache.discard(credentials)
    }

    private static func search(
        _ context: CredentialContext,
        profile: String?
    ) async throws -> (Credentials, source: String) {
        let config: SharedConfig
        do {
            config = try SharedConfig(environment: context.environment, home: context.home, profile: profile)
        } catch {
            throw CredentialsError("The shared AWS settings cannot be read", tried: [.init("shared files", "\(error)")])
        }
        let namedProfile = profile ?? context.environment.nonEmpty("AWS_PROFILE")
        if let namedProfile, config.profile(namedProfile) == nil {
            throw unknownProfile(namedProfile, config)
        }
        let sources: [any CredentialSource] =
            (profile == nil ? [EnvironmentCredentials(environment: context.environment)] : [])
            + [
                ProfileCredentials(context: context, config: config),
                WebIdentityCredentials(context: context),
                ContainerCredentials(context: context),
                InstanceMetadata(context: context),
            ]
        var tried: [CredentialsError.Attempt] = []
        for source in sources {
            do {
                switch try await source.outcome() {
                case .found(let credentials): return (credentials, source.name)
                case .notSetUp(let reason): tried.append(.init(source.name, reason))
                }
            } catch let error as CancellationError {
                throw error
            } catch {
                throw CredentialsError(
                    "AWS credentials could not be had from the \(source.name)",
                    tried: tried + [.init(source.name, "\(error)")]
                )
            }
        }
        throw CredentialsError(
            "No AWS credentials found",
            tried: tried,
            advice: "Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or name a profile with AWS_PROFILE "
                + "('aws configure sso' makes one)."
        )
    }

    private static func unknownProfile(_ name: String, _ config: SharedConfig) -> CredentialsError {
        let known = config.profileNames
        return CredentialsError(
            "The AWS profile '\(name)' does not exist",
            tried: [.init("shared files", config.paths.joined(separator: ", "))],
            advice: known.isEmpty
                ? "There are no profiles: 'aws configure sso' makes one."
                : "There are: \(known.joined(separator: ", "))."
        )
    }
}
