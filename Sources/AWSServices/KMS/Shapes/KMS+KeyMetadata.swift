// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension KMS {
    /// `KeyMetadata` of AWS Key Management Service.
    public struct KeyMetadata: Sendable, Hashable {
        /// `AWSAccountId`.
        public var awsAccountId: String?
        /// `Arn`.
        public var arn: String?
        /// `CloudHsmClusterId`.
        public var cloudHsmClusterId: String?
        /// `CreationDate`.
        public var creationDate: Timestamp?
        /// `CurrentKeyMaterialId`.
        public var currentKeyMaterialId: String?
        /// `CustomKeyStoreId`.
        public var customKeyStoreId: String?
        /// `CustomerMasterKeySpec`.
        public var customerMasterKeySpec: CustomerMasterKeySpec?
        /// `DeletionDate`.
        public var deletionDate: Timestamp?
        /// `Description`.
        public var description: String?
        /// `Enabled`.
        public var enabled: Bool?
        /// `EncryptionAlgorithms`.
        public var encryptionAlgorithms: [EncryptionAlgorithmSpec]?
        /// `ExpirationModel`.
        public var expirationModel: ExpirationModelType?
        /// `KeyAgreementAlgorithms`.
        public var keyAgreementAlgorithms: [KeyAgreementAlgorithmSpec]?
        /// `KeyId`.
        public var keyId: String?
        /// `KeyManager`.
        public var keyManager: KeyManagerType?
        /// `KeySpec`.
        public var keySpec: KeySpec?
        /// `KeyState`.
        public var keyState: KeyState?
        /// `KeyUsage`.
        public var keyUsage: KeyUsageType?
        /// `MacAlgorithms`.
        public var macAlgorithms: [MacAlgorithmSpec]?
        /// `MultiRegion`.
        public var multiRegion: Bool?
        /// `MultiRegionConfiguration`.
        public var multiRegionConfiguration: MultiRegionConfiguration?
        /// `Origin`.
        public var origin: OriginType?
        /// `PendingDeletionWindowInDays`.
        public var pendingDeletionWindowInDays: Int?
        /// `SigningAlgorithms`.
        public var signingAlgorithms: [SigningAlgorithmSpec]?
        /// `ValidTo`.
        public var validTo: Timestamp?
        /// `XksKeyConfiguration`.
        public var xksKeyConfiguration: XksKeyConfigurationType?

        /// What is left out is the service's to choose.
        public init(
            awsAccountId: String? = nil,
            arn: String? = nil,
            cloudHsmClusterId: String? = nil,
            creationDate: Timestamp? = nil,
            currentKeyMaterialId: String? = nil,
            customKeyStoreId: String? = nil,
            customerMasterKeySpec: CustomerMasterKeySpec? = nil,
            deletionDate: Timestamp? = nil,
            description: String? = nil,
            enabled: Bool? = nil,
            encryptionAlgorithms: [EncryptionAlgorithmSpec]? = nil,
            expirationModel: ExpirationModelType? = nil,
            keyAgreementAlgorithms: [KeyAgreementAlgorithmSpec]? = nil,
            keyId: String? = nil,
            keyManager: KeyManagerType? = nil,
            keySpec: KeySpec? = nil,
            keyState: KeyState? = nil,
            keyUsage: KeyUsageType? = nil,
            macAlgorithms: [MacAlgorithmSpec]? = nil,
            multiRegion: Bool? = nil,
            multiRegionConfiguration: MultiRegionConfiguration? = nil,
            origin: OriginType? = nil,
            pendingDeletionWindowInDays: Int? = nil,
            signingAlgorithms: [SigningAlgorithmSpec]? = nil,
            validTo: Timestamp? = nil,
            xksKeyConfiguration: XksKeyConfigurationType? = nil
        ) {
            self.awsAccountId = awsAccountId
            self.arn = arn
            self.cloudHsmClusterId = cloudHsmClusterId
            self.creationDate = creationDate
            self.currentKeyMaterialId = currentKeyMaterialId
            self.customKeyStoreId = customKeyStoreId
            self.customerMasterKeySpec = customerMasterKeySpec
            self.deletionDate = deletionDate
            self.description = description
            self.enabled = enabled
            self.encryptionAlgorithms = encryptionAlgorithms
            self.expirationModel = expirationModel
            self.keyAgreementAlgorithms = keyAgreementAlgorithms
            self.keyId = keyId
            self.keyManager = keyManager
            self.keySpec = keySpec
            self.keyState = keyState
            self.keyUsage = keyUsage
            self.macAlgorithms = macAlgorithms
            self.multiRegion = multiRegion
            self.multiRegionConfiguration = multiRegionConfiguration
            self.origin = origin
            self.pendingDeletionWindowInDays = pendingDeletionWindowInDays
            self.signingAlgorithms = signingAlgorithms
            self.validTo = validTo
            self.xksKeyConfiguration = xksKeyConfiguration
        }
    }
}

extension KMS.KeyMetadata {
    package init(json: JSONValue) throws {
        self.awsAccountId = try json.member("AWSAccountId") { try $0.string() }
        self.arn = try json.member("Arn") { try $0.string() }
        self.cloudHsmClusterId = try json.member("CloudHsmClusterId") { try $0.string() }
        self.creationDate = try json.member("CreationDate") { try $0.timestamp() }
        self.currentKeyMaterialId = try json.member("CurrentKeyMaterialId") { try $0.string() }
        self.customKeyStoreId = try json.member("CustomKeyStoreId") { try $0.string() }
        self.customerMasterKeySpec = try json.member("CustomerMasterKeySpec") { KMS.CustomerMasterKeySpec(rawValue: try $0.string()) }
        self.deletionDate = try json.member("DeletionDate") { try $0.timestamp() }
        self.description = try json.member("Description") { try $0.string() }
        self.enabled = try json.member("Enabled") { try $0.boolean() }
        self.encryptionAlgorithms = try json.member("EncryptionAlgorithms") { try $0.list { KMS.EncryptionAlgorithmSpec(rawValue: try $0.string()) } }
        self.expirationModel = try json.member("ExpirationModel") { KMS.ExpirationModelType(rawValue: try $0.string()) }
        self.keyAgreementAlgorithms = try json.member("KeyAgreementAlgorithms") { try $0.list { KMS.KeyAgreementAlgorithmSpec(rawValue: try $0.string()) } }
        self.keyId = try json.member("KeyId") { try $0.string() }
        self.keyManager = try json.member("KeyManager") { KMS.KeyManagerType(rawValue: try $0.string()) }
        self.keySpec = try json.member("KeySpec") { KMS.KeySpec(rawValue: try $0.string()) }
        self.keyState = try json.member("KeyState") { KMS.KeyState(rawValue: try $0.string()) }
        self.keyUsage = try json.member("KeyUsage") { KMS.KeyUsageType(rawValue: try $0.string()) }
        self.macAlgorithms = try json.member("MacAlgorithms") { try $0.list { KMS.MacAlgorithmSpec(rawValue: try $0.string()) } }
        self.multiRegion = try json.member("MultiRegion") { try $0.boolean() }
        self.multiRegionConfiguration = try json.member("MultiRegionConfiguration") { try KMS.MultiRegionConfiguration(json: $0) }
        self.origin = try json.member("Origin") { KMS.OriginType(rawValue: try $0.string()) }
        self.pendingDeletionWindowInDays = try json.member("PendingDeletionWindowInDays") { try $0.integer() }
        self.signingAlgorithms = try json.member("SigningAlgorithms") { try $0.list { KMS.SigningAlgorithmSpec(rawValue: try $0.string()) } }
        self.validTo = try json.member("ValidTo") { try $0.timestamp() }
        self.xksKeyConfiguration = try json.member("XksKeyConfiguration") { try KMS.XksKeyConfigurationType(json: $0) }
    }
}
