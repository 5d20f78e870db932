import AWSServices
import Engine
import Infra
import TestSupport

extension HandlerCase {
    static let kmsKey = HandlerCase(
        type: "AWS::KMS::Key",
        base: { $0.add("subject", KMSKey(description: "one")) },
        updates: [
            ("Description", { $0.add("subject", KMSKey(description: "two")) }),
            ("Description removed", { $0.add("subject", KMSKey()) }),
            ("KeyPolicy", { $0.add("subject", KMSKey(keyPolicy: .administered("one"))) }),
            ("KeyPolicy changed", { $0.add("subject", KMSKey(keyPolicy: .administered("two"))) }),
            ("KeyPolicy removed", { $0.add("subject", KMSKey()) }),
            ("EnableKeyRotation", { $0.rotatingKey(days: nil) }),
            ("RotationPeriodInDays", { $0.rotatingKey(days: 180) }),
            ("RotationPeriodInDays removed", { $0.rotatingKey(days: nil) }),
            ("EnableKeyRotation removed", { $0.add("subject", KMSKey()) }),
            ("Enabled", { $0.add("subject", KMSKey(enabled: false)) }),
            ("Enabled removed", { $0.add("subject", KMSKey()) }),
            ("PendingWindowInDays", { $0.add("subject", KMSKey(pendingWindowInDays: 8)) }),
            ("Tags", { $0.add("subject", KMSKey(pendingWindowInDays: 8, tags: ["team": "one"])) }),
        ],
        replacement: { $0.add("subject", KMSKey(description: "one", multiRegion: true)) },
        drift: (
            "Description",
            { services, id in
                _ = try await services.kms.updateKeyDescription(.init(description: "by hand", keyId: id.description))
            }
        ),
        gaps: [
            EmulatorGap(
                emulator: .moto,
                properties: ["RotationPeriodInDays removed"],
                reason: "GetKeyRotationStatus does not tell the period"
            )
        ]
    )

    static let kmsAlias = HandlerCase(
        type: "AWS::KMS::Alias",
        base: { $0.alias("alias/handler-suite", of: "one") },
        updates: [("TargetKeyId", { $0.alias("alias/handler-suite", of: "two") })],
        replacement: { $0.alias("alias/handler-suite-other", of: "one") },
        drift: (
            "TargetKeyId",
            { services, id in
                let other = try await services.kms.createKey(.init(description: "another")).keyMetadata?.keyId
                _ = try await services.kms.updateAlias(.init(aliasName: id.description, targetKeyId: other ?? ""))
            }
        ),
        carriesToken: false
    )
}

extension PolicyDocument {
    fileprivate static func administered(_ id: String) -> PolicyDocument {
        PolicyDocument(
            id: id,
            statements: [.init(.allow, principals: .aws("*"), actions: ["kms:*"], resources: ["*"])]
        )
    }
}

extension Stack {
    fileprivate mutating func rotatingKey(days: Int?) {
        add(
            "subject",
            KMSKey(
                enableKeyRotation: true,
                rotationPeriodInDays: days.map { Input($0) }
            )
        )
    }

    fileprivate mutating func alias(_ name: String, of target: String) {
        let keys = ["one": add("one", KMSKey()), "two": add("two", KMSKey())]
        guard let key = keys[target] else { return }
        add("subject", KMSAlias(aliasName: Input(name), targetKeyId: key.keyId))
    }
}
