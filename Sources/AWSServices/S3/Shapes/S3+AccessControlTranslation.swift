// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `AccessControlTranslation` of Amazon Simple Storage Service.
    public struct AccessControlTranslation: Sendable, Hashable {
        /// `Owner`.
        public var owner: OwnerOverride?

        /// What is left out is the service's to choose.
        public init(owner: OwnerOverride? = nil) {
            self.owner = owner
        }
    }
}

extension S3.AccessControlTranslation {
    package func write(to xml: inout XMLWriter) {
        xml.member("Owner", owner) { $0.write($1.rawValue) }
    }
}

extension S3.AccessControlTranslation {
    package init(xml: XMLElement) throws {
        self.owner = try xml.member("Owner") { S3.OwnerOverride(rawValue: try $0.string()) }
    }
}
