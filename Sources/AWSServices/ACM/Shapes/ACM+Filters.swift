// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension ACM {
    /// `Filters` of AWS Certificate Manager.
    public struct Filters: Sendable, Hashable {
        /// `exportOption`.
        public var exportOption: CertificateExport?
        /// `extendedKeyUsage`.
        public var extendedKeyUsage: [ExtendedKeyUsageName]?
        /// `keyTypes`.
        public var keyTypes: [KeyAlgorithm]?
        /// `keyUsage`.
        public var keyUsage: [KeyUsageName]?
        /// `managedBy`.
        public var managedBy: CertificateManagedBy?

        /// What is left out is the service's to choose.
        public init(
            exportOption: CertificateExport? = nil,
            extendedKeyUsage: [ExtendedKeyUsageName]? = nil,
            keyTypes: [KeyAlgorithm]? = nil,
            keyUsage: [KeyUsageName]? = nil,
            managedBy: CertificateManagedBy? = nil
        ) {
            self.exportOption = exportOption
            self.extendedKeyUsage = extendedKeyUsage
            self.keyTypes = keyTypes
            self.keyUsage = keyUsage
            self.managedBy = managedBy
        }
    }
}

extension ACM.Filters {
    package func write(to object: inout JSONObject) {
        object.member("exportOption", exportOption) { .string($0.rawValue) }
        object.member("extendedKeyUsage", extendedKeyUsage) { .list($0) { .string($0.rawValue) } }
        object.member("keyTypes", keyTypes) { .list($0) { .string($0.rawValue) } }
        object.member("keyUsage", keyUsage) { .list($0) { .string($0.rawValue) } }
        object.member("managedBy", managedBy) { .string($0.rawValue) }
    }
}
