import AWSServices
import Engine
import Infra
import TestSupport

extension HandlerCase {
    static let secret = HandlerCase(
        type: "AWS::SecretsManager::Secret",
        base: { $0.secret() },
        updates: [
            ("Description", { $0.secret { $0.description = "two" } }),
            ("Description removed", { $0.secret { $0.description = nil } }),
            ("GenerateSecretString", { $0.secret { $0.generateSecretString = .init(passwordLength: 40) } }),
            (
                "SecretString",
                {
                    $0.secret {
                        $0.generateSecretString = nil
                        $0.secretString = Input(Secret("given"))
                    }
                }
            ),
            ("KmsKeyId", { $0.secret { $0.kmsKeyId = "alias/another" } }),
            ("ReplicaRegions", { $0.secret { $0.replicaRegions = [.init(region: "eu-west-1")] } }),
            (
                "ReplicaRegions changed",
                { $0.secret { $0.replicaRegions = [.init(region: "eu-west-2"), .init(region: "eu-west-3")] } }
            ),
            ("Tags", { $0.secret { $0.tags = ["team": "one"] } }),
        ],
        replacement: { $0.secret { $0.name = "handlers/another" } },
        drift: (
            "Description",
            { services, id in
                _ = try await services.secrets.updateSecret(
                    .init(secretId: id.description, description: "by hand")
                )
            }
        ),
        isSetAgainAfterImport: true,
        gaps: [
            EmulatorGap(
                emulator: .ministack,
                properties: ["ReplicaRegions", "ReplicaRegions changed"],
                reason: "RemoveRegionsFromReplication is unknown"
            ),
            EmulatorGap(
                emulator: .moto,
                properties: ["Description removed"],
                reason: "UpdateSecret passes over an empty description"
            ),
        ]
    )
}

extension Stack {
    fileprivate mutating func secret(_ change: (inout SecretsManagerSecret) -> Void = { _ in }) {
        var secret = SecretsManagerSecret(
            description: "one",
            generateSecretString: .init(
                excludeCharacters: "/@\" ",
                generateStringKey: "password",
                passwordLength: 32,
                secretStringTemplate: #"{"username":"admin"}"#
            )
        )
        change(&secret)
        add("subject", secret)
    }
}
