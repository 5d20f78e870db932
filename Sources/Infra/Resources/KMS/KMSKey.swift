// Written by `make generate` from the CloudFormation registry's schema. Do not edit.

/// `AWS::KMS::Key`.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html
public struct KMSKey: Resource {
    /// `BypassPolicyLockoutSafetyCheck`. AWS does not report it back.
    public var bypassPolicyLockoutSafetyCheck: Input<Bool>?
    /// `Description`.
    public var description: Input<String>?
    /// `EnableKeyRotation`.
    public var enableKeyRotation: Input<Bool>?
    /// `Enabled`.
    public var enabled: Input<Bool>?
    /// `KeyPolicy`.
    public var keyPolicy: PolicyDocument?
    /// `KeySpec`. A change replaces the resource.
    public var keySpec: KeySpec?
    /// `KeyUsage`. A change replaces the resource.
    public var keyUsage: KeyUsage?
    /// `MultiRegion`. A change replaces the resource.
    public var multiRegion: Input<Bool>?
    /// `Origin`. A change replaces the resource.
    public var origin: Origin?
    /// `PendingWindowInDays`. AWS does not report it back.
    public var pendingWindowInDays: Input<Int>?
    /// `RotationPeriodInDays`.
    public var rotationPeriodInDays: Input<Int>?
    /// `Tags`.
    public var tags: Tags

    /// Required properties come first; those left out are AWS's to choose.
    public init(
        bypassPolicyLockoutSafetyCheck: Input<Bool>? = nil,
        description: Input<String>? = nil,
        enableKeyRotation: Input<Bool>? = nil,
        enabled: Input<Bool>? = nil,
        keyPolicy: PolicyDocument? = nil,
        keySpec: KeySpec? = nil,
        keyUsage: KeyUsage? = nil,
        multiRegion: Input<Bool>? = nil,
        origin: Origin? = nil,
        pendingWindowInDays: Input<Int>? = nil,
        rotationPeriodInDays: Input<Int>? = nil,
        tags: Tags = [:]
    ) {
        self.bypassPolicyLockoutSafetyCheck = bypassPolicyLockoutSafetyCheck
        self.description = description
        self.enableKeyRotation = enableKeyRotation
        self.enabled = enabled
        self.keyPolicy = keyPolicy
        self.keySpec = keySpec
        self.keyUsage = keyUsage
        self.multiRegion = multiRegion
        self.origin = origin
        self.pendingWindowInDays = pendingWindowInDays
        self.rotationPeriodInDays = rotationPeriodInDays
        self.tags = tags
    }

    /// Reads the registry's names; what AWS alone sets is passed over.
    public init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        self.bypassPolicyLockoutSafetyCheck = try reader.optional("BypassPolicyLockoutSafetyCheck")
        self.description = try reader.optional("Description")
        self.enableKeyRotation = try reader.optional("EnableKeyRotation")
        self.enabled = try reader.optional("Enabled")
        self.keyPolicy = try reader.optional("KeyPolicy")
        self.keySpec = try reader.optional("KeySpec")
        self.keyUsage = try reader.optional("KeyUsage")
        self.multiRegion = try reader.optional("MultiRegion")
        self.origin = try reader.optional("Origin")
        self.pendingWindowInDays = try reader.optional("PendingWindowInDays")
        self.rotationPeriodInDays = try reader.optional("RotationPeriodInDays")
        self.tags = try reader.optional("Tags") ?? [:]
    }

    /// The properties that are given, by the registry's names.
    public var document: Document {
        var writer = DocumentWriter()
        writer.set("BypassPolicyLockoutSafetyCheck", bypassPolicyLockoutSafetyCheck)
        writer.set("Description", description)
        writer.set("EnableKeyRotation", enableKeyRotation)
        writer.set("Enabled", enabled)
        writer.set("KeyPolicy", keyPolicy)
        writer.set("KeySpec", keySpec)
        writer.set("KeyUsage", keyUsage)
        writer.set("MultiRegion", multiRegion)
        writer.set("Origin", origin)
        writer.set("PendingWindowInDays", pendingWindowInDays)
        writer.set("RotationPeriodInDays", rotationPeriodInDays)
        writer.set("Tags", tags.isEmpty ? nil : tags)
        return writer.document
    }

    /// `KeySpec`.
    public enum KeySpec: OpenEnumeration {
        case symmetricDefault
        case rsa2048
        case rsa3072
        case rsa4096
        case eccNistP256
        case eccNistP384
        case eccNistP521
        case eccSecgP256k1
        case hmac224
        case hmac256
        case hmac384
        case hmac512
        case sm2
        case mlDsa44
        case mlDsa65
        case mlDsa87
        case eccNistEdwards25519
        /// A value that this version does not know.
        case custom(String)

        /// The case of a text as AWS writes it.
        public init(_ text: String) {
            switch text {
            case "SYMMETRIC_DEFAULT": self = .symmetricDefault
            case "RSA_2048": self = .rsa2048
            case "RSA_3072": self = .rsa3072
            case "RSA_4096": self = .rsa4096
            case "ECC_NIST_P256": self = .eccNistP256
            case "ECC_NIST_P384": self = .eccNistP384
            case "ECC_NIST_P521": self = .eccNistP521
            case "ECC_SECG_P256K1": self = .eccSecgP256k1
            case "HMAC_224": self = .hmac224
            case "HMAC_256": self = .hmac256
            case "HMAC_384": self = .hmac384
            case "HMAC_512": self = .hmac512
            case "SM2": self = .sm2
            case "ML_DSA_44": self = .mlDsa44
            case "ML_DSA_65": self = .mlDsa65
            case "ML_DSA_87": self = .mlDsa87
            case "ECC_NIST_EDWARDS25519": self = .eccNistEdwards25519
            default: self = .custom(text)
            }
        }

        /// The text as AWS writes it.
        public var description: String {
            switch self {
            case .symmetricDefault: "SYMMETRIC_DEFAULT"
            case .rsa2048: "RSA_2048"
            case .rsa3072: "RSA_3072"
            case .rsa4096: "RSA_4096"
            case .eccNistP256: "ECC_NIST_P256"
            case .eccNistP384: "ECC_NIST_P384"
            case .eccNistP521: "ECC_NIST_P521"
            case .eccSecgP256k1: "ECC_SECG_P256K1"
            case .hmac224: "HMAC_224"
            case .hmac256: "HMAC_256"
            case .hmac384: "HMAC_384"
            case .hmac512: "HMAC_512"
            case .sm2: "SM2"
            case .mlDsa44: "ML_DSA_44"
            case .mlDsa65: "ML_DSA_65"
            case .mlDsa87: "ML_DSA_87"
            case .eccNistEdwards25519: "ECC_NIST_EDWARDS25519"
            case .custom(let text): text
            }
        }
    }

    /// `KeyUsage`.
    public enum KeyUsage: OpenEnumeration {
        case encryptDecrypt
        case signVerify
        case generateVerifyMac
        case keyAgreement
        /// A value that this version does not know.
        case custom(String)

        /// The case of a text as AWS writes it.
        public init(_ text: String) {
            switch text {
            case "ENCRYPT_DECRYPT": self = .encryptDecrypt
            case "SIGN_VERIFY": self = .signVerify
            case "GENERATE_VERIFY_MAC": self = .generateVerifyMac
            case "KEY_AGREEMENT": self = .keyAgreement
            default: self = .custom(text)
            }
        }

        /// The text as AWS writes it.
        public var description: String {
            switch self {
            case .encryptDecrypt: "ENCRYPT_DECRYPT"
            case .signVerify: "SIGN_VERIFY"
            case .generateVerifyMac: "GENERATE_VERIFY_MAC"
            case .keyAgreement: "KEY_AGREEMENT"
            case .custom(let text): text
            }
        }
    }

    /// `Origin`.
    public enum Origin: OpenEnumeration {
        case awsKms
        case external
        /// A value that this version does not know.
        case custom(String)

        /// The case of a text as AWS writes it.
        public init(_ text: String) {
            switch text {
            case "AWS_KMS": self = .awsKms
            case "EXTERNAL": self = .external
            default: self = .custom(text)
            }
        }

        /// The text as AWS writes it.
        public var description: String {
            switch self {
            case .awsKms: "AWS_KMS"
            case .external: "EXTERNAL"
            case .custom(let text): text
            }
        }
    }
}

extension KMSKey {
    /// What the registry says of `AWS::KMS::Key`.
    public static let schema = Schema(
        type: "AWS::KMS::Key",
        properties: properties,
        primaryIdentifier: ["KeyId"],
        createOnly: ["KeySpec", "KeyUsage", "MultiRegion", "Origin"],
        readOnly: ["Arn", "KeyId"],
        writeOnly: ["BypassPolicyLockoutSafetyCheck", "PendingWindowInDays"],
        tagProperty: "Tags",
        isStateful: true,
        interrupting: ["Enabled"]
    )

    private static let properties: [String: PropertySchema] = [
        "Arn": PropertySchema(.string),
        "BypassPolicyLockoutSafetyCheck": PropertySchema(.boolean),
        "Description": PropertySchema(.string, limits: PropertySchema.Limits(length: 0...8192)),
        "EnableKeyRotation": PropertySchema(.boolean),
        "Enabled": PropertySchema(.boolean),
        "KeyId": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...2048)),
        "KeyPolicy": PropertySchema(.json, equivalence: .policyDocument),
        "KeySpec": PropertySchema(
            .string,
            limits: PropertySchema.Limits(
                allowed: [
                    "SYMMETRIC_DEFAULT",
                    "RSA_2048",
                    "RSA_3072",
                    "RSA_4096",
                    "ECC_NIST_P256",
                    "ECC_NIST_P384",
                    "ECC_NIST_P521",
                    "ECC_SECG_P256K1",
                    "HMAC_224",
                    "HMAC_256",
                    "HMAC_384",
                    "HMAC_512",
                    "SM2",
                    "ML_DSA_44",
                    "ML_DSA_65",
                    "ML_DSA_87",
                    "ECC_NIST_EDWARDS25519",
                ]
            )
        ),
        "KeyUsage": PropertySchema(
            .string,
            limits: PropertySchema.Limits(
                allowed: ["ENCRYPT_DECRYPT", "SIGN_VERIFY", "GENERATE_VERIFY_MAC", "KEY_AGREEMENT"]
            )
        ),
        "MultiRegion": PropertySchema(.boolean),
        "Origin": PropertySchema(.string, limits: PropertySchema.Limits(allowed: ["AWS_KMS", "EXTERNAL"])),
        "PendingWindowInDays": PropertySchema(.integer, limits: PropertySchema.Limits(minimum: 7.0, maximum: 30.0)),
        "RotationPeriodInDays": PropertySchema(
            .integer,
            limits: PropertySchema.Limits(minimum: 90.0, maximum: 2560.0)
        ),
        "Tags": PropertySchema(
            .array(
                PropertySchema(
                    .object(
                        [
                            "Key": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...128)),
                            "Value": PropertySchema(.string, limits: PropertySchema.Limits(length: 0...256)),
                        ],
                        required: ["Key", "Value"]
                    )
                ),
                ordered: false,
                unique: true
            )
        ),
    ]
}

extension Reference where R == KMSKey {
    /// `Arn`.
    public var arn: Input<KMSKey.ARN> { attribute("Arn") }
    /// `KeyId`.
    public var keyId: Input<KMSKey.ID> { attribute("KeyId") }
}
