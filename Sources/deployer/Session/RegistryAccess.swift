import AWSClient
import AWSServices
import ContainerImage
import FoundationEssentials
import Infra
import TerminalUI

/// Registries as this machine may use them: ECR with the caller's AWS credentials, others with those of `docker login`.
struct RegistryAccess: Sendable {
    private let client: AWSClient
    private let docker: DockerSettings
    /// Where ECR's registry is called instead; `nil` for at AWS.
    private let ecrEndpoint: HTTPURL?

    /// - Parameters:
    ///   - client: Calls ECR for a password.
    ///   - host: Where Docker's settings are.
    ///   - environment: Names where an emulator's images go. Default: none.
    /// - Throws: `Diagnostic` for settings that cannot be understood.
    init(_ client: AWSClient, _ host: Host, environment: Infra.Environment? = nil) throws {
        self.client = client
        docker = try Self.dockerSettings(host)
        do { ecrEndpoint = try environment?.images?.registry.map { try HTTPURL($0) } } catch {
            throw Diagnostic(
                .error,
                "Endpoint is no URL",
                detail: "images.registry: \(error).",
                locations: environment?.location(of: "images.registry").map { [$0] } ?? []
            )
        }
    }

    /// Without an environment: AWS's own registries and others, with the machine's settings.
    init(host: Host, for reference: ImageReference) throws {
        let region = Self.ecrRegion(reference.registry) ?? "us-east-1"
        let client = try AWSClient(
            environment: host.variables,
            home: host.home,
            region: region,
            userAgent: "deployer/\(Deployer.version)"
        )
        try self.init(client, host)
    }

    var surroundings: RegistryClient.Surroundings {
        RegistryClient.Surroundings(
            transport: client.configuration.transport,
            credentials: { try await credentials(for: $0) },
            endpoint: { Self.ecrRegion($0) == nil ? nil : ecrEndpoint },
            advice: { advice(for: $0) },
            userAgent: "deployer/\(Deployer.version)"
        )
    }

    private func credentials(for registry: String) async throws -> RegistryCredentials? {
        guard let region = Self.ecrRegion(registry) else { return docker[registry] }
        let answer = try await ECR(client: client.inRegion(region)).getAuthorizationToken()
        return answer.authorizationData?.first?.authorizationToken.flatMap { RegistryCredentials(base64: $0) }
    }

    private func advice(for registry: String) -> String {
        guard Self.ecrRegion(registry) == nil else { return "" }
        if let program = docker.program(for: registry) {
            return "Docker's settings leave the password for \(registry) to docker-credential-\(program), which "
                + "deployer does not run. Log in with a folder in DOCKER_CONFIG whose config.json names no credsStore and "
                + "no credHelpers."
        }
        return docker[registry] == nil ? "To log in: docker login \(registry), or skopeo login \(registry)." : ""
    }

    /// The region of an ECR registry; `nil` for another's.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/Registries.html
    static func ecrRegion(_ registry: String) -> String? {
        let parts = registry.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.count > 4, parts[0].count == 12, parts[0].allSatisfy({ ("0"..."9").contains($0) }),
            parts[1] == "dkr", parts[2] == "ecr" || parts[2] == "ecr-fips",
            // Whoever has another name gets no password.
            parts[4...].joined(separator: ".") == Partition.of(region: parts[3]).dnsSuffix
        else { return nil }
        return parts[3]
    }

    private static func dockerSettings(_ host: Host) throws -> DockerSettings {
        let folder = host.variables["DOCKER_CONFIG"] ?? "\(host.home)/.docker"
        let path = "\(folder)/config.json"
        guard FileManager.default.fileExists(atPath: path) else { return DockerSettings() }
        do { return try DockerSettings(Array(UserFile(path: path).read()), path: path) } catch let error
            as UserFile.Failure
        {
            throw Diagnostic(.error, "Docker's settings cannot be read", detail: "\(path): \(error).")
        }
    }
}
