import AWSClient
import Synchronization

/// User and password of a secret in AWS Secrets Manager, in the form that RDS writes: `{"username": …, "password": …}`.
///
/// The secret is fetched once, and again when the server refuses what it held: it may have been rotated.
///
/// Source: https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_secret_json_structure.html
final class SecretsManagerLogin: LoginSource {
    private let client: AWSClient
    private let secretID: String
    private let kept = Mutex<Login?>(nil)

    /// - Parameters:
    ///   - client: Makes the call.
    ///   - secretID: The secret's ARN or name.
    init(client: AWSClient, secretID: String) {
        self.client = client
        self.secretID = secretID
    }

    func login(
        for target: ConnectionParameters.Target,
        _ parameters: ConnectionParameters
    ) async throws -> Login {
        if let login = kept.withLock({ $0 }) { return login }
        let login = try await fetch(parameters)
        kept.withLock { $0 = login }
        return login
    }

    func refused(_ login: Login) async -> Bool {
        kept.withLock { kept in
            guard kept == login else { return kept == nil }
            kept = nil
            return true
        }
    }

    private func fetch(_ parameters: ConnectionParameters) async throws -> Login {
        let response = try await client.send(
            WireRequest(
                headers: [
                    "Content-Type": "application/x-amz-json-1.1", "X-Amz-Target": "secretsmanager.GetSecretValue",
                ],
                body: JSONWriter.bytes(.object(["SecretId": .string(secretID)]))
            ),
            service: Self.service,
            operation: "GetSecretValue",
            isIdempotent: true
        )
        let text = try response.json().member("SecretString") { try $0.string() }
        do {
            let members = try JSONParser.parse(Array((text ?? "").utf8))
            let user = try members.member("username") { try $0.string() }
            if let password = try members.member("password", { try $0.string() }) {
                return Login(user: user ?? parameters.user, password: password)
            }
        } catch {
            // What a secret holds stands in no error: the reader's own words may quote it.
        }
        throw DatabaseError(
            .unavailable(isCertain: true),
            "the secret '\(secretID)' is no JSON object with a text named 'password'"
        )
    }

    static let service = ServiceDescription(
        endpointPrefix: "secretsmanager",
        serviceID: "Secrets Manager",
        apiVersion: "2017-10-17",
        wireProtocol: .json,
        jsonVersion: "1.1",
        targetPrefix: "secretsmanager"
    )
}
