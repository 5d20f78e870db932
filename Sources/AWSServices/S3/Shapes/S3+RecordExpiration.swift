// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `RecordExpiration` of Amazon Simple Storage Service.
    public struct RecordExpiration: Sendable, Hashable {
        /// `Days`.
        public var days: Int?
        /// `Expiration`.
        public var expiration: ExpirationState?

        /// What is left out is the service's to choose.
        public init(days: Int? = nil, expiration: ExpirationState? = nil) {
            self.days = days
            self.expiration = expiration
        }
    }
}

extension S3.RecordExpiration {
    package func write(to xml: inout XMLWriter) {
        xml.member("Days", days) { $0.write($1) }
        xml.member("Expiration", expiration) { $0.write($1.rawValue) }
    }
}

extension S3.RecordExpiration {
    package init(xml: XMLElement) throws {
        self.days = try xml.member("Days") { try $0.integer() }
        self.expiration = try xml.member("Expiration") { S3.ExpirationState(rawValue: try $0.string()) }
    }
}
