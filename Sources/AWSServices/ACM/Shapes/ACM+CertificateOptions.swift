// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension ACM {
    /// `CertificateOptions` of AWS Certificate Manager.
    public struct CertificateOptions: Sendable, Hashable {
        /// `CertificateTransparencyLoggingPreference`.
        public var certificateTransparencyLoggingPreference: CertificateTransparencyLoggingPreference?
        /// `Export`.
        public var export: CertificateExport?

        /// What is left out is the service's to choose.
        public init(
            certificateTransparencyLoggingPreference: CertificateTransparencyLoggingPreference? = nil,
            export: CertificateExport? = nil
        ) {
            self.certificateTransparencyLoggingPreference = certificateTransparencyLoggingPreference
            self.export = export
        }
    }
}

extension ACM.CertificateOptions {
    package func write(to object: inout JSONObject) {
        object.member("CertificateTransparencyLoggingPreference", certificateTransparencyLoggingPreference) { .string($0.rawValue) }
        object.member("Export", export) { .string($0.rawValue) }
    }
}

extension ACM.CertificateOptions {
    package init(json: JSONValue) throws {
        self.certificateTransparencyLoggingPreference = try json.member("CertificateTransparencyLoggingPreference") { ACM.CertificateTransparencyLoggingPreference(rawValue: try $0.string()) }
        self.export = try json.member("Export") { ACM.CertificateExport(rawValue: try $0.string()) }
    }
}
